package dev.blueline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.blueline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule antlrEndsAtSyntax = noClasses()
            .that()
            .resideOutsideOfPackage("dev.blueline.syntax..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.antlr..");
}
