package org.qianfa.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in target/qianfa.jar.
 *
 * @param jars file names of the libraries
 * @param components the bill of materials
 * @param npm names of the npm packages that Vaadin's stock bundle was built from
 */
record PackagedApplication(SortedSet<String> jars, List<Component> components, SortedSet<String> npm) {
    private static final String LIBRARIES = "BOOT-INF/lib/";

    static PackagedApplication read() {
        try (var jar = new ZipFile(Path.of("target/qianfa.jar").toFile())) {
            var jars = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            var components = json(jar, "META-INF/sbom/application.cdx.json").get("components").values().stream()
                    .map(Component::of)
                    .toList();
            var npm = json(jar, "META-INF/VAADIN/config/stats.json")
                    .get("npmModules")
                    .propertyNames();
            return new PackagedApplication(jars, components, new TreeSet<>(npm));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The libraries of others whose files are here: a starter is only a list of libraries. */
    List<Component> present() {
        return components.stream()
                .filter(component ->
                        jars.contains(component.file()) && !component.group().equals("org.qianfa"))
                .sorted(Comparator.comparing(Component::name))
                .toList();
    }

    private static JsonNode json(ZipFile jar, String name) throws IOException {
        try (var text = jar.getInputStream(jar.getEntry(name))) {
            return JsonMapper.shared().readTree(text);
        }
    }

    /** A library, with the licences that its makers offer, of which whoever takes it chooses. */
    record Component(String group, String name, String version, SortedSet<String> licences) {
        static Component of(JsonNode component) {
            return new Component(
                    component.get("group").stringValue(),
                    component.get("name").stringValue(),
                    component.get("version").stringValue(),
                    component.path("licenses").values().stream()
                            .map(Component::licence)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        String file() {
            return "%s-%s.jar".formatted(name, version);
        }

        private static String licence(JsonNode choice) {
            var licence = choice.path("license");
            return choice.path("expression")
                    .asString(licence.path("id").asString(licence.path("name").asString("")));
        }
    }
}
