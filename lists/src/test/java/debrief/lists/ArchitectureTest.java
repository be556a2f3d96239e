package debrief.lists;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.lists", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule lists_need_content_and_three_parsers_and_nothing_else = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "debrief.lists..",
                    "debrief.content..",
                    "debrief.rounds..",
                    "debrief.engine..",
                    "java..",
                    "org.commonmark..",
                    "de.siegmar.fastcsv..",
                    "tools.jackson.core..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule reading_a_list_saves_nothing = noClasses()
            .that()
            .doNotHaveSimpleName("OwnQuestions")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.time..", "java.sql..", "debrief.rounds..");
}
