package org.qianfa.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.qianfa.intake.file.UnpackingGuard.Excess;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

class UnpackingGuardTests {
    private static final int MEGABYTE = 1 << 20;

    private final UnpackingGuard guard = new UnpackingGuard(
            new UnpackingGuard.Limits(3, 2 * MEGABYTE, 5 * MEGABYTE, 200),
            excess -> new Refused(Sentence.of("intake.hostile", excess.name())));

    private static InputStream zeros(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    private static void refused(Excess excess, Reading reading) {
        assertThatExceptionOfType(Refused.class).isThrownBy(reading::read).satisfies(refused -> assertThat(
                        refused.obstacles().getFirst().values())
                .containsExactly(excess.name()));
    }

    private interface Reading {
        void read() throws IOException;
    }

    @Test
    void whatIsWithinTheLimitsIsReadAsItIs() throws IOException {
        guard.countEntries(3);
        assertThat(guard.guard(new ByteArrayInputStream(new byte[] {1, -1})).readAllBytes())
                .containsExactly(1, -1);
        assertThat(guard.guard(new ByteArrayInputStream(new byte[] {-1})).read())
                .isEqualTo(0xff);
    }

    @Test
    void oneEntryTooManyIsRefused() {
        guard.countEntries(3);
        refused(Excess.ENTRIES, () -> guard.countEntries(1));
    }

    @Test
    void anEntryThatIsTooLongIsNotReadToItsEnd() {
        var entry = zeros(100 * MEGABYTE);
        refused(Excess.ONE_ENTRY, () -> guard.guard(entry).readAllBytes());
        assertThat(entry).satisfies(rest -> assertThat(rest.available()).isGreaterThan(90 * MEGABYTE));
    }

    @Test
    void noMoreIsWrittenThanAnEntryMayHave() {
        var kept = new ByteArrayOutputStream();
        var entry = guard.guard(kept);
        refused(Excess.ONE_ENTRY, () -> {
            while (true) entry.write(new byte[1000]);
        });
        refused(Excess.ONE_ENTRY, () -> {
            while (true) entry.write(1);
        });
        assertThat(kept.size()).isBetween(2 * MEGABYTE - 1000, 2 * MEGABYTE);
    }

    @Test
    void allEntriesTogetherAreRefusedButNotForThoseThatWereRefusedThemselves() throws IOException {
        for (var i = 0; i < 10; i++)
            refused(Excess.ONE_ENTRY, () -> guard.guard(zeros(3 * MEGABYTE)).readAllBytes());
        for (var i = 0; i < 2; i++) guard.guard(zeros(2 * MEGABYTE)).readAllBytes();
        refused(Excess.ALL_ENTRIES, () -> guard.guard(zeros(2 * MEGABYTE)).readAllBytes());
    }

    @Test
    void anEntryThatSwellsIsRefusedOnceItIsLong() throws IOException {
        guard.guard(zeros(MEGABYTE), 10).readAllBytes();
        refused(Excess.SWELLING, () -> guard.guard(zeros(MEGABYTE + 1), 10).readAllBytes());
    }
}
