package org.qianfa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows between the packages that say what a report is; whoever draws another one, or needs one no longer, says so here. */
class ContentArchitectureTests {
    private static final String BASE = "org.qianfa.";

    private static final Map<String, Set<String>> ARROWS = Map.of(
            "text", Set.of(),
            "prose", Set.of("text"),
            "form", Set.of("text", "prose"),
            "intake", Set.of("text", "form"),
            "check", Set.of("text", "form"),
            "document", Set.of("text", "prose", "form"),
            "comparison", Set.of("text", "prose", "form"),
            "fence", Set.of("text", "intake"),
            "inspection", Set.of("text", "form", "intake", "check", "document"),
            "command", Set.of("text", "form", "intake", "check", "document", "inspection"));

    private final JavaClasses content = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.qianfa");

    @Test
    void packagesUseExactlyThosePackagesThatTheyAreSaidToUse() {
        var drawn = new TreeMap<String, Set<String>>();
        for (var used : content) {
            var from = drawn.computeIfAbsent(packageOf(used), _ -> new TreeSet<>());
            used.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(BASE))
                    .map(ContentArchitectureTests::packageOf)
                    .filter(to -> !to.equals(packageOf(used)))
                    .forEach(from::add);
        }
        assertThat(drawn).isEqualTo(new TreeMap<>(ARROWS));
    }

    @Test
    void roomsBesideEachOtherHaveNoWayInACircle() {
        slices().matching(BASE + "(*.*)..").should().beFreeOfCycles().check(content);
    }

    @Test
    void noServerNoDatabaseAndNoPeopleAreKnownHere() {
        for (var absent :
                Set.of("org.springframework.context.ApplicationContext", "org.h2.Driver", "org.qianfa.organ.Staff"))
            assertThatThrownBy(() -> Class.forName(absent)).isInstanceOf(ClassNotFoundException.class);
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a database",
                        (JavaClass target) -> target.getPackageName().startsWith("java.sql")
                                || target.getPackageName().startsWith("javax.sql")))
                .check(content);
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(BASE.length()).split("\\.", 2)[0];
    }
}
