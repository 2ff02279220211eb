package org.qianfa.form.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes of each form file that people write, in YAML, one that is read quickly, value by value, and the {@code list} of their ids. The
 * build runs it once.
 */
public final class FormCompiler {
    private static final String WRITTEN = ".yaml";
    private static final String COMPILED = ".compiled";

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
        try (var yaml = Files.newInputStream(folder.resolve(id + WRITTEN))) {
            var compiled = CompiledFormWriter.write(FormReader.file(yaml));
            FormReader.readCompiled("formats/" + id + WRITTEN, compiled);
            Files.writeString(folder.resolve(id + COMPILED), compiled);
        }
    }
}
