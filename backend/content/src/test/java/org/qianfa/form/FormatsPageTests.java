package org.qianfa.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.ProjectFiles;

/** docs/formats.md tells every kind of rule, every claim and every field of a needed thing that the form files use. */
class FormatsPageTests {
    private static final Path PAGE = ProjectFiles.of("docs/formats.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: (\\w+)",
                "claim: (\\w+)",
                "\\b(words|hints|headings|against|notOnly|organs|lines|except|readings): \\["
            })
    void whatAFormFileSaysIsInThePage(String pattern) throws IOException {
        var used = new TreeSet<String>();
        for (var form : new Formats().all())
            Pattern.compile(pattern).matcher(text(form.id())).results().forEach(found -> used.add(found.group(1)));
        assertThat(used).isNotEmpty();
        assertThat(Files.readString(PAGE))
                .contains(used.stream().map("`%s`"::formatted).toList());
    }

    private static String text(String form) throws IOException {
        try (var file =
                Objects.requireNonNull(FormatsPageTests.class.getResourceAsStream("/formats/" + form + ".yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
