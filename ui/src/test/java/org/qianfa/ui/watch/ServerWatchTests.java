package org.qianfa.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.text.Sentence;

/** What fails is said as long as it fails, and a server into which nobody comes any more ends. */
@Timeout(60)
class ServerWatchTests {
    private final AtomicInteger ends = new AtomicInteger();
    private volatile boolean broken;
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();
    private volatile boolean interrupted;

    private ServerWatch watch(Probe probe) {
        return new ServerWatch(List.of(probe), Duration.ofMillis(200), ends::incrementAndGet);
    }

    private Probe probe(boolean vital, Runnable trial) {
        return new Probe() {
            @Override
            public Sentence trouble() {
                return Sentence.of("watch.database");
            }

            @Override
            public void run() {
                trial.run();
            }

            @Override
            public boolean isVital() {
                return vital;
            }
        };
    }

    private void fail() {
        if (broken) throw new IllegalStateException("broken");
    }

    private void hang() {
        begun.incrementAndGet();
        try {
            over.await();
        } catch (InterruptedException cancelled) {
            interrupted = true;
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFailureIsSaidUntilItIsOver() {
        var watch = watch(probe(false, this::fail));
        watch.look();
        assertThat(watch.troubles()).isEmpty();
        broken = true;
        watch.look();
        assertThat(watch.troubles())
                .extracting(Sentence::toString)
                .containsExactly("数据库没有回应。恢复之前不能办理；已经保存的都在，恢复后会自动继续。");
        broken = false;
        watch.look();
        assertThat(watch.troubles()).isEmpty();
    }

    @Test
    void whatHangsHasFailed() {
        var watch = watch(probe(false, this::hang));
        watch.look();
        assertThat(watch.troubles()).hasSize(1);
    }

    /** An embedded database closes its files under a thread that is interrupted, and a frozen one would be asked by more threads each time. */
    @Test
    void whatHangsIsNotInterruptedAndNotBegunAgain() {
        var watch = watch(probe(false, this::hang));
        for (var i = 0; i < 3; i++) watch.look();
        assertThat(begun).hasValue(1);
        over.countDown();
        watch.look();
        assertThat(watch.troubles()).as("it has answered after all").isEmpty();
        watch.close();
        assertThat(interrupted).isFalse();
    }

    @Test
    void onlyWhatIsVitalAndFailsForLongEndsTheServer() {
        broken = true;
        var database = watch(probe(false, this::fail));
        for (var i = 0; i < 3 * ServerWatch.MOST_FAILURES; i++) database.look();
        assertThat(ends).hasValue(0);

        var door = watch(probe(true, this::fail));
        for (var i = 0; i < ServerWatch.MOST_FAILURES - 1; i++) door.look();
        broken = false;
        door.look();
        broken = true;
        for (var i = 0; i < ServerWatch.MOST_FAILURES - 1; i++) door.look();
        assertThat(ends).hasValue(0);
        door.look();
        assertThat(ends).hasValue(1);
    }

    @Test
    void aDoorThatTakesConnectionsAndAnswersNobodyIsShut() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var door = new DoorProbe(InetAddress.getLoopbackAddress(), server.getLocalPort(), false);
            assertThatThrownBy(door::run).isInstanceOf(IOException.class);
            Thread.ofVirtual().start(() -> answerOnce(server, 2));
            assertThatCode(door::run).doesNotThrowAnyException();
        }
    }

    private static void answerOnce(ServerSocket server, int times) {
        try {
            for (var i = 0; i < times; i++)
                try (var socket = server.accept()) {
                    socket.getOutputStream().write("HTTP/1.1 200 \r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                    Thread.sleep(100);
                }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFolderThatIsGoneCannotBeWritten(@TempDir Path folder) throws IOException {
        var disk = new DiskProbe(folder);
        assertThatCode(disk::run).doesNotThrowAnyException();
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
        assertThatThrownBy(disk::run).isInstanceOf(IOException.class);
        Files.createDirectory(folder);
    }
}
