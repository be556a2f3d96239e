package debrief.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("debrief.engine");

    @Test
    void the_engine_needs_nothing_but_the_jdk_and_the_dictionary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("debrief.engine..", "java..", "morfologik..", "org.jspecify..")
                .check(ENGINE);
    }

    @Test
    void the_engine_touches_no_disk_network_clock_or_dice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.time..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File.*|RandomAccessFile|Console)|java\\.util\\.(Random|Date|Calendar|UUID|Timer)|java\\.security\\.SecureRandom|java\\.lang\\.(Thread|Process.*)")
                .check(ENGINE);
    }

    @Test
    void packages_read_in_one_direction() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("text")
                .definedBy("debrief.engine.text")
                .layer("question")
                .definedBy("debrief.engine.question")
                .layer("signal")
                .definedBy("debrief.engine.signal")
                .layer("rating")
                .definedBy("debrief.engine.rating")
                .layer("committee")
                .definedBy("debrief.engine.committee")
                .layer("debrief")
                .definedBy("debrief.engine.debrief")
                .layer("audit")
                .definedBy("debrief.engine.audit")
                .layer("interview")
                .definedBy("debrief.engine.interview")
                .whereLayer("interview")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("audit")
                .mayOnlyBeAccessedByLayers("interview")
                .whereLayer("debrief")
                .mayOnlyBeAccessedByLayers("audit", "interview")
                .whereLayer("committee")
                .mayOnlyBeAccessedByLayers("debrief", "audit", "interview")
                .whereLayer("rating")
                .mayOnlyBeAccessedByLayers("committee", "debrief", "audit", "interview")
                .whereLayer("signal")
                .mayOnlyBeAccessedByLayers("rating", "committee", "debrief", "audit", "interview")
                .whereLayer("question")
                .mayOnlyBeAccessedByLayers("signal", "rating", "committee", "debrief", "audit", "interview")
                .check(ENGINE);
    }

    @Test
    void values_do_not_change() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(ENGINE);
    }

    @Test
    void a_quote_that_was_never_said_cannot_be_made() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors()
                .that()
                .areDeclaredIn(debrief.engine.text.Quote.class)
                .should()
                .bePackagePrivate()
                .check(ENGINE);
    }
}
