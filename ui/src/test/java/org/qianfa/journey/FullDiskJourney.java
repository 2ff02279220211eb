package org.qianfa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full: said in words, the server ends, and goes on where it was as soon as there is room. Needs root, for a file system of its own. */
@Tag("sweep")
class FullDiskJourney {
    private static final int MOST_LINES = 5_000;

    @TempDir
    Path disk;

    private final HttpClient reader = HttpClient.newHttpClient();

    @Test
    void whenThereIsRoomAgainEverythingThatWasSavedIsThere() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "mounting a file system needs root");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", disk.toString()) == 0, "no tmpfs here");
        try (var server = RunningServer.startIn(Files.createDirectory(disk.resolve("data")))) {
            assertThat(status(server, "public/")).isEqualTo(200);
            var filling = disk.resolve("filling");
            fill(filling);
            while (status(server, "public/") == 200) TimeUnit.MILLISECONDS.sleep(200);
            assertThat(status(server, "public/")).isEqualTo(503);
            assertThat(server.ended())
                    .as("it ends, for whoever watches over it to start it again")
                    .isEqualTo(1);
            assertThat(server.output().lines().count())
                    .as("lines said meanwhile")
                    .isLessThan(MOST_LINES);
            Files.delete(filling);
            server.restart();
            assertThat(status(server, "public/")).isEqualTo(200);
            server.stop();
            assertThat(server.command("audit", "verify", "--data", "" + server.data()))
                    .contains("审计日志完整");
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    private int status(RunningServer server, String path) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build();
            return reader.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void fill(Path file) throws IOException {
        var megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(file)) {
            while (true) out.write(megabyte);
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
