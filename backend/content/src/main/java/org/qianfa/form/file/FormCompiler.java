package org.qianfa.form.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes of each form file that people write, in YAML, one that is read quickly, in JSON with the same names, and the {@code list} of their ids. The
 * build runs it once.
 */
public final class FormCompiler {
    private static final String WRITTEN = ".yaml";
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    private FormCompiler() {}

    /**
     * @param arguments the folder of the form files; the others are written beside them
     * @throws UnusableForm where one cannot be read as a form
     */
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var files = Files.list(folder)) {
            var ids = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(WRITTEN))
                    .map(name -> name.substring(0, name.length() - WRITTEN.length()))
                    .sorted()
                    .toList();
            for (var id : ids) compile(folder, id);
            Files.write(folder.resolve("list"), ids);
        }
    }

    private static void compile(Path folder, String id) throws IOException {
        var written = folder.resolve(id + WRITTEN);
        try (var yaml = Files.newInputStream(written)) {
            FormReader.read("formats/" + id + WRITTEN, yaml);
        }
        Files.write(folder.resolve(id + ".json"), JSON.writeValueAsBytes(YAML.readTree(written.toFile())));
    }
}
