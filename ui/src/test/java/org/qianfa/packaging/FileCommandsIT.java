package org.qianfa.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.qianfa.command.FileCommands;

/** {@code check} and {@code render} run on the packaged content and the files that its manifest names, which all stand beside it once. */
class FileCommandsIT {
    @Test
    void whatContentNeedsStandsBesideItAndNoServerIsAmongIt() throws IOException {
        var manifest = manifestOfContent();
        var needed = manifest.getValue(Attributes.Name.CLASS_PATH).split(" ");
        assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo(FileCommands.class.getName());
        assertThat(PackagedApplication.read().jars()).contains(needed);
        assertThat(needed)
                .noneMatch(name ->
                        name.matches("(spring|vaadin|flow|flowable|h2|mysql|HikariCP|tomcat|office|processes)-.*"));
    }

    private static Attributes manifestOfContent() throws IOException {
        try (var application = new ZipFile(Path.of("target/qianfa.jar").toFile())) {
            var content = application.stream()
                    .filter(entry -> entry.getName().matches("BOOT-INF/lib/content-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
            var bytes = application.getInputStream(content).readAllBytes();
            try (var jar = new JarInputStream(new ByteArrayInputStream(bytes))) {
                return jar.getManifest().getMainAttributes();
            }
        }
    }
}
