package org.qianfa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTests {
    private static final int OUT_OF_MEMORY = 3;

    @TempDir
    Path project;

    @BeforeEach
    void aProjectThatIsBuilt() throws IOException {
        Files.copy(Path.of("../qianfa"), project.resolve("qianfa"));
        Files.createDirectories(project.resolve("ui/target"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, HungryApplication.class.getName());
        var name = HungryApplication.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(project.resolve("ui/target/qianfa.jar")), manifest);
                var code = Objects.requireNonNull(HungryApplication.class.getResourceAsStream("/" + name))) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        }
    }

    @Test
    void aServerWithoutMemoryEndsInsteadOfAnsweringNobody() throws Exception {
        var launcher = new ProcessBuilder("sh", project.resolve("qianfa").toString(), "run");
        launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
        launcher.environment().put("QIANFA_JAVA_OPTS", "-Xmx16m");
        var log = project.resolve("log").toFile();
        var server = launcher.redirectErrorStream(true).redirectOutput(log).start();
        try {
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).as("it ended").isTrue();
            assertThat(server.exitValue()).isEqualTo(OUT_OF_MEMORY);
        } finally {
            server.destroyForcibly();
        }
    }
}
