package debrief.bank;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.bank", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule the_bank_needs_nothing_but_content_and_lucene = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "debrief.bank..",
                    "debrief.content..",
                    "debrief.engine..",
                    "java..",
                    "org.apache.lucene..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule the_bank_knows_no_persons_data = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("debrief.rounds..", "java.nio.file..", "java.net..", "java.time..");

    @ArchTest
    static final ArchRule only_the_search_knows_lucene = noClasses()
            .that()
            .haveNameNotMatching("debrief\\.bank\\.QuestionSearch(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");
}
