package debrief.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.cli", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule the_command_line_knows_neither_the_web_nor_a_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "debrief.web..",
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework..",
                    "org.h2..",
                    "java.net.http..");

    @ArchTest
    static final ArchRule only_the_prompt_knows_the_systems_own_streams = noClasses()
            .that()
            .doNotHaveSimpleName("Main")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");
}
