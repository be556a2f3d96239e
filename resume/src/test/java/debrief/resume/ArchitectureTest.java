package debrief.resume;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.resume", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule a_resume_needs_nothing_but_content_and_readers_of_files = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "debrief.resume..",
                    "debrief.engine..",
                    "debrief.content..",
                    "java..",
                    "javax.xml.stream..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.commonmark..",
                    "tools.jackson..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule a_resume_fetches_nothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.file..", "java.time..");
}
