package debrief.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What must stay true of the web module's shape. */
@AnalyzeClasses(packages = "debrief.web", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_store_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackage("debrief.web.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.transaction..",
                    "org.flywaydb..",
                    "org.h2..",
                    "org.postgresql..");

    @ArchTest
    static final ArchRule the_store_knows_no_pages = noClasses()
            .that()
            .resideInAPackage("debrief.web.store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "org.springframework.web..",
                    "org.springframework.boot..",
                    "org.springframework.security..",
                    "gg.jte..")
            .orShould()
            .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("debrief.web..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                                    "debrief.web.store"))));

    @ArchTest
    static final ArchRule the_store_is_final = classes()
            .that()
            .resideInAPackage("debrief.web.store")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);

    @ArchTest
    static final ArchRule the_safety_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("debrief.web.safety")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("debrief.engine..", "debrief.content..", "debrief.web.page..", "debrief.web.round..");
}
