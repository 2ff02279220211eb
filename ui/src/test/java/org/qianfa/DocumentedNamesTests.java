package org.qianfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that a page of the docs names is there: who follows a page finds it by its name. */
class DocumentedNamesTests {
    private static final Path HOME = Path.of(System.getProperty("qianfa.home"));
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|enum|interface|@interface) ([A-Z]\\w+)");
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)(?:\\.(?!ttf)[a-z]\\w*)?(?:\\(\\))?`");
    private static final Set<String> OF_OTHERS = Set.of("ProcessMigrationService");

    @Test
    void everyClassThatIsNamedIsThere() {
        var declared = files(".java").flatMap(file -> names(DECLARED, file)).collect(Collectors.toSet());
        var missing = files(".md")
                .flatMap(file -> names(NAMED, file)
                        .filter(name -> !declared.contains(name) && !OF_OTHERS.contains(name))
                        .map(name -> HOME.relativize(file) + ": " + name))
                .distinct()
                .toList();
        assertThat(missing).isEmpty();
    }

    private static Stream<Path> files(String ending) {
        return Stream.of("backend", "processes", "ui", "bench", "docs", "README.md", "CONTRIBUTING.md", "SECURITY.md")
                .flatMap(root -> below(HOME.resolve(root)).stream())
                .filter(file -> file.toString().endsWith(ending));
    }

    private static List<Path> below(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> Stream.of("/target/", "/node_modules/").noneMatch(file.toString()::contains))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> names(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
