package debrief.calibration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "debrief.calibration", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule calibration_needs_nothing_but_the_engine_and_jackson = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "debrief.calibration..", "debrief.engine..", "java..", "tools.jackson..", "org.jspecify..");

    @ArchTest
    static final ArchRule calibration_knows_neither_network_nor_clock =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.time..", "java.sql..");
}
