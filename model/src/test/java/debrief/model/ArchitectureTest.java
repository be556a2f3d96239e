package debrief.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.model", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule the_model_needs_nothing_but_the_jdk_and_jackson = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("debrief.model..", "java..", "tools.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule only_the_key_touches_the_disk = noClasses()
            .that()
            .doNotHaveSimpleName("Key")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule nothing_is_logged =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule only_the_line_goes_out = noClasses()
            .that()
            .haveNameNotMatching("debrief\\.model\\.(Line|Key)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");
}
