package org.qianfa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {
    private static final String BASE = "org.qianfa.";

    /** Other modules' tests come as a jar where the product is packaged, and as a folder where it is not. */
    private static final ImportOption WITHOUT_TESTS = location ->
            ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");

    /** What a report is: its arrows are held where it stands, and everybody may use it. */
    private static final ImportOption OFFICE = location -> WITHOUT_TESTS.includes(location)
            && !location.contains("/content/target/")
            && !location.contains("/content-");

    private final ApplicationModules modules = ApplicationModules.of(QianfaApplication.class, OFFICE);
    private final JavaClasses product =
            new ClassFileImporter().withImportOption(WITHOUT_TESTS).importPackages("org.qianfa");

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        modules.verify();
    }

    @Test
    void noModuleIsAllowedWhatItDoesNotUse() throws IOException {
        var stale = new TreeMap<String, SortedSet<String>>();
        modules.forEach(module -> {
            var base = module.getBasePackage().getName();
            var allowed = declared(base);
            product.stream()
                    .filter(type -> (type.getPackageName() + ".").startsWith(base + "."))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(BASE))
                    .forEach(target -> allowed.remove(entrance(target)));
            if (!allowed.isEmpty()) stale.put(module.getIdentifier().toString(), allowed);
        });
        // counted by .ci/figures
        Files.write(
                Path.of("target/stale-arrows.txt"),
                stale.entrySet().stream()
                        .flatMap(from -> from.getValue().stream().map(to -> from.getKey() + " -> " + to))
                        .toList());
        assertThat(stale).isEmpty();
    }

    private static SortedSet<String> declared(String packageName) {
        return info(packageName)
                .map(info -> info.getAnnotation(ApplicationModule.class))
                .map(module -> new TreeSet<>(Arrays.asList(module.allowedDependencies())))
                .filter(allowed -> !allowed.contains(ApplicationModule.OPEN_TOKEN))
                .orElseGet(TreeSet::new);
    }

    /** As a declaration writes it: "report", or "report :: stage". */
    private static String entrance(JavaClass target) {
        var module = target.getPackageName().substring(BASE.length()).split("\\.", 2)[0];
        return info(target.getPackageName())
                .map(info -> info.getAnnotation(NamedInterface.class))
                .map(named -> module + " :: " + named.value()[0])
                .orElse(module);
    }

    private static Optional<Class<?>> info(String packageName) {
        try {
            return Optional.of(Class.forName(packageName + ".package-info"));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    @Test
    void noPackageStandsInTwoModules() throws IOException {
        var standsIn = new HashMap<Path, Path>();
        for (var module : Stream.of("backend/content", "backend/office", "processes", "ui")
                .map(ProjectFiles::of)
                .toList()) {
            var sources = module.resolve("src/main/java");
            try (var files = Files.walk(sources)) {
                for (var file :
                        files.filter(file -> file.toString().endsWith(".java")).toList())
                    assertThat(standsIn.put(sources.relativize(file.getParent()), module))
                            .as(file.toString())
                            .isIn(null, module);
            }
        }
        assertThat(standsIn).isNotEmpty();
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
