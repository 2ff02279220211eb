package org.qianfa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The built script that is kept beside its sources was built from exactly these sources. */
class EditorBundleTests {
    private static final Path SOURCES = Path.of("src/main/scripts");
    private static final Path BUILT = Path.of("src/main/resources/META-INF/resources/themes/qianfa/scripts");

    @Test
    void theBuiltScriptIsThatOfItsSources() throws IOException, NoSuchAlgorithmException {
        var built = Files.readString(BUILT.resolve("qianfa.js"));
        var banner = built.substring(0, built.indexOf("*/"));
        assertThat(banner)
                .as(
                        "ui/src/main/scripts has changed since qianfa.js was built from it: run ./qianfa editor and commit what it writes")
                .contains("sha256 " + sum());
    }

    @Test
    void everyPackageInItIsListedWithItsLicence() throws IOException {
        var licences = Files.readString(BUILT.resolve("LICENSES.txt"));
        assertThat(Pattern.compile("\"(prosemirror-[a-z]+)\": \"([0-9.]+)\"")
                        .matcher(Files.readString(SOURCES.resolve("package.json")))
                        .results()
                        .map(EditorBundleTests::named))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(licences).contains(named + " (MIT)"));
        assertThat(licences).doesNotContain("GPL", "undefined");
    }

    private static String named(MatchResult dependency) {
        return dependency.group(1) + " " + dependency.group(2);
    }

    /** Of every file but those of tests and linter, in the order of their names: its name, a zero byte, its text with plain line ends, a zero byte; as build.mjs sums it. */
    private static String sum() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var all = Files.walk(SOURCES)) {
            for (var file : all.filter(Files::isRegularFile)
                    .filter(file -> !name(file).matches(".*\\.(test|fixture|config)\\.js"))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
                    .toList()) {
                var words = name(file) + "\0" + Files.readString(file).replace("\r\n", "\n") + "\0";
                digest.update(words.getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }
}
