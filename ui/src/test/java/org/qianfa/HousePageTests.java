package org.qianfa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/house.md is drawn from the classes as they are, with {@code -Dhouse.page=write}; a page that says otherwise fails. */
class HousePageTests {
    private static final String BASE = "org.qianfa.";
    private static final Pattern SENTENCE = Pattern.compile("(?s)^/\\*\\* (.*?) \\*/");

    /** What a report is; everything else is who may do what, and when. */
    private static final List<String> CONTENT = List.of(
            "text", "prose", "form", "intake", "check", "document", "comparison", "inspection", "command");

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(location -> ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location)
                    && !location.contains("-tests.jar"))
            .importPackages("org.qianfa");

    @Test
    void thePageInTheDocsIsDrawnFromTheClasses() throws IOException {
        var page = ProjectFiles.of("docs/house.md");
        var drawn = page();
        if ("write".equals(System.getProperty("house.page"))) Files.writeString(page, drawn);
        assertThat(page).as("run the tests with -Dhouse.page=write").content().isEqualTo(drawn);
    }

    private String page() throws IOException {
        var arrows = arrows();
        return """
                # The house, drawn from its classes

                Made by `HousePageTests`; nobody writes here. Why it is cut so: [architecture.md](architecture.md).

                ## What a report is: `backend/content`

                """
                + diagram(arrows, CONTENT::contains)
                + """

                ## Who may do what, and when: `backend/office`, `processes`, `ui`

                `shared` and the content are used by all, and left out of the picture.

                """
                + diagram(arrows, module -> !CONTENT.contains(module) && !module.equals("shared"))
                + "\n## Rooms\n\n| package | classes | what it is |\n|---|---|---|\n"
                + rooms();
    }

    private Map<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var type : product) {
            if (module(type).isEmpty()) continue;
            var from = arrows.computeIfAbsent(module(type), _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> module(dependency.getTargetClass().getBaseComponentType()))
                    .filter(to -> !to.isEmpty() && !to.equals(module(type)))
                    .forEach(from::add);
        }
        return arrows;
    }

    private static String diagram(Map<String, Set<String>> arrows, Predicate<String> shown) {
        var lines = new StringBuilder("```mermaid\nflowchart BT\n");
        arrows.forEach((from, to) -> {
            if (shown.test(from)) lines.append("  ").append(from).append('\n');
        });
        arrows.forEach((from, targets) -> targets.stream()
                .filter(to -> shown.test(from) && shown.test(to))
                .filter(to -> targets.stream()
                        .noneMatch(between -> !between.equals(to) && reaches(arrows, between, to)))
                .forEach(to -> lines.append("  ").append(from).append(" --> ").append(to).append('\n')));
        return lines.append("```\n\nAn arrow that a longer way already says is left out.\n").toString();
    }

    private static boolean reaches(Map<String, Set<String>> arrows, String from, String to) {
        var next = arrows.getOrDefault(from, Set.of());
        return next.contains(to) || next.stream().anyMatch(between -> reaches(arrows, between, to));
    }

    private String rooms() throws IOException {
        var count = product.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        var rows = new StringBuilder();
        for (var room : count.entrySet())
            rows.append("| `%s` | %d | %s |%n".formatted(
                    room.getKey().replace("org.qianfa", "").replaceFirst("^\\.", ""),
                    room.getValue(),
                    sentence(room.getKey())));
        return rows.toString().replace(System.lineSeparator(), "\n");
    }

    private static String sentence(String packageName) throws IOException {
        for (var module : List.of("backend/content", "backend/office", "processes", "ui")) {
            var info = ProjectFiles.of(module + "/src/main/java/" + packageName.replace('.', '/') + "/package-info.java");
            if (!Files.exists(info)) continue;
            var found = SENTENCE.matcher(Files.readString(info));
            if (found.find()) return found.group(1).replaceAll("\\s*\\n \\* ?", " ");
        }
        return "";
    }

    private static String module(JavaClass type) {
        return type.getPackageName().startsWith(BASE)
                ? type.getPackageName().substring(BASE.length()).replaceFirst("\\..*", "")
                : "";
    }
}
