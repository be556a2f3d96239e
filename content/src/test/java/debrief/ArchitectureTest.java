package debrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_content_reads_YAML = noClasses()
            .that()
            .resideOutsideOfPackage("debrief.content..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule rounds_do_not_know_packs = noClasses()
            .that()
            .resideInAPackage("debrief.rounds..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("debrief.content..");

    @ArchTest
    static final ArchRule packs_do_not_know_a_persons_data = noClasses()
            .that()
            .resideInAPackage("debrief.content..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("debrief.rounds..");

    @ArchTest
    static final ArchRule neither_knows_the_web_the_command_line_or_the_network = noClasses()
            .that()
            .resideInAnyPackage("debrief.content..", "debrief.rounds..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("debrief.web..", "debrief.cli..", "java.net..", "java.net.http..", "java.sql..");
}
