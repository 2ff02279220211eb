package org.qianfa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {
    /** The backend's tests come as a jar where the product is packaged, and as a folder where it is not. */
    private static final ImportOption WITHOUT_TESTS = location ->
            ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");

    private final ApplicationModules modules = ApplicationModules.of(QianfaApplication.class, WITHOUT_TESTS);
    private final JavaClasses product =
            new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages("org.qianfa");

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        modules.verify();
    }

    @Test
    void onlyTheProcessModuleKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.qianfa.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(product);
    }

    @Test
    void onlyTheScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.qianfa.ui..", "org.qianfa")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(product);
    }
}
