package org.qianfa.fence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.intake.FileOpening;
import org.qianfa.intake.OpeningHere;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.source.Source;

/** Whatever a file makes of the process that reads it, the server hears an answer, and reads the next one. */
@Timeout(300)
class FencedOpeningTests {
    private static final FenceLimits SHORT =
            new FenceLimits(Duration.ofSeconds(15), Duration.ofSeconds(3), Duration.ofSeconds(60));
    private static final byte[] SOMETHING = {1};

    private static final FencedOpening good = new FencedOpening(FenceCommand::ofThisProgram, FenceLimits.STANDARD);
    private static final FencedOpening bad = new FencedOpening(() -> FenceCommand.ofProgram(BadReader.class), SHORT);

    @AfterAll
    static void end() {
        good.close();
        bad.close();
    }

    private static List<String> lines(FileOpening opening, String name) {
        return opening.open(SOMETHING, name).blocks().stream()
                .map(block -> ((Source.Line) block).text())
                .toList();
    }

    @Test
    void aFileIsTheSameBehindTheFence() {
        var page =
                "<h1>年报</h1><p>全年主动公开12条。</p><table><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>";
        for (var file : List.of(page, "一、总体情况\n全年\t12\n", "<p style='display:none'>藏</p><p>明</p>")) {
            var bytes = file.getBytes(UTF_8);
            assertThat(good.open(bytes, "年报.html")).isEqualTo(new OpeningHere().open(bytes, "年报.html"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4 broken", "{\\rtf1 old}", "PK\u0003\u0004 cut off"})
    void aRefusalIsTheSameBehindTheFence(String content) {
        var bytes = content.getBytes(UTF_8);
        assertThatThrownBy(() -> good.open(bytes, "年报"))
                .isInstanceOfSatisfying(
                        Unreadable.class, behind -> assertThatThrownBy(() -> new OpeningHere().open(bytes, "年报"))
                                .isInstanceOfSatisfying(Unreadable.class, here -> assertThat(behind.obstacles())
                                        .isEqualTo(here.obstacles())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "processor", "silence", "ends", "nonsense", "outside", "vast", "sentence"})
    void aFileThatTakesItsReaderWithItIsRefusedAndTheNextIsRead(String deed) {
        assertThatThrownBy(() -> bad.open(SOMETHING, deed))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("不正常的内容");
        assertThat(lines(bad, "next")).containsExactly("next");
    }

    @Test
    void aDefectIsSaidToBeOurs() {
        assertThatThrownBy(() -> bad.open(SOMETHING, "defect"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("是本系统的问题")
                .hasMessageNotContaining("身份证");
    }

    @Test
    void theReaderSeesNothingOfTheEnvironmentWherePasswordsMayStand() {
        assertThat(lines(bad, "environment")).isSubsetOf("LC_ALL", "LD_LIBRARY_PATH", "PATH", "_", "PWD", "SHLVL");
    }

    @Test
    void theReaderHasNoNetworkWhereTheSystemLetsItBeTakenAway() throws IOException {
        assumeTrue(FenceCommand.ofThisProgram().isWithoutNetwork(), "no network spaces here");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(lines(bad, "network " + server.getLocalPort())).containsExactly("no network");
        }
    }

    @Test
    void aReaderThatSomebodyElseHasEndedIsReplaced() {
        var process = Long.parseLong(lines(bad, "process").getFirst());
        var handle = ProcessHandle.of(process).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().join();
        assertThat(lines(bad, "next")).containsExactly("next");
    }

    @Test
    void aReaderIsKeptForTheNextFileAndReplacedAfterManyFiles() {
        var readers = IntStream.range(0, 2 * FencedProcess.MOST_FILES + 1)
                .mapToObj(_ -> lines(bad, "process").getFirst())
                .distinct();
        assertThat(readers).hasSizeBetween(2, 4);
    }

    @Test
    void noMoreAreReadAtATimeThanThereAreReaders() {
        try (var people = Executors.newFixedThreadPool(6)) {
            var readers =
                    IntStream.range(0, 6)
                            .mapToObj(_ ->
                                    people.submit(() -> lines(bad, "process").getFirst()))
                            .toList()
                            .stream()
                            .map(reading -> {
                                try {
                                    return reading.get();
                                } catch (Exception e) {
                                    throw new AssertionError(e);
                                }
                            })
                            .distinct();
            assertThat(readers).hasSizeLessThanOrEqualTo(FencedOpening.MOST_PROCESSES + 1);
        }
    }

    @Test
    void aFileOnDiskThatIsTooBigIsNotEvenOpened(@TempDir Path folder) throws IOException {
        var file = folder.resolve("big");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(21L << 20);
        }
        assertThatThrownBy(() -> good.open(file, "年报.pdf")).hasMessageContaining("最多读取 20 MB");
        Files.delete(file);
        assertThatThrownBy(() -> good.open(file, "年报.pdf")).hasMessageContaining("再上传一次");
    }

    @Test
    void afterTheEndNoProcessIsLeft() {
        var opening = new FencedOpening(() -> FenceCommand.ofProgram(BadReader.class), SHORT);
        var process = Long.parseLong(lines(opening, "process").getFirst());
        opening.close();
        assertThat(ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
    }
}
