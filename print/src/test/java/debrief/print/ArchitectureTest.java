package debrief.print;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.print", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule print_needs_nothing_but_the_engine_and_pdfbox = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "debrief.print..",
                    "debrief.engine..",
                    "java..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule a_document_fetches_nothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.time..");

    @ArchTest
    static final ArchRule only_the_pdf_knows_pdfbox = noClasses()
            .that()
            .haveNameNotMatching("debrief\\.print\\.(Pdf|Typeface)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");
}
