package org.qianfa.notice.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.notice.NoticeKind;

class NoticePreferencesTests {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "quiet {0} to {1}: a message of {2} goes out at {3}")
    @CsvSource({
        "22:00, 07:00, 2022-01-10T21:59, 2022-01-10T21:59",
        "22:00, 07:00, 2022-01-10T22:00, 2022-01-11T07:00",
        "22:00, 07:00, 2022-01-11T03:00, 2022-01-11T07:00",
        "22:00, 07:00, 2022-01-11T07:00, 2022-01-11T07:00",
        "12:00, 14:00, 2022-01-11T12:30, 2022-01-11T14:00",
        "12:00, 14:00, 2022-01-11T14:00, 2022-01-11T14:00"
    })
    void noMailGoesOutInQuietHours(LocalTime from, LocalTime until, LocalDateTime at, LocalDateTime expected) {
        var wishes = wishes(Optional.of(from), Optional.of(until), Optional.empty());
        assertThat(wishes.nextMail(china(at), CHINA)).isEqualTo(china(expected));
    }

    @ParameterizedTest(name = "digest at {0}: a message of {1} goes out at {2}")
    @CsvSource({
        "08:00, 2022-01-10T07:59, 2022-01-10T08:00",
        "08:00, 2022-01-10T08:00, 2022-01-11T08:00",
        "08:00, 2022-01-10T20:00, 2022-01-11T08:00"
    })
    void aDigestGoesOutOnceADay(LocalTime digest, LocalDateTime at, LocalDateTime expected) {
        var wishes = wishes(Optional.empty(), Optional.empty(), Optional.of(digest));
        assertThat(wishes.nextMail(china(at), CHINA)).isEqualTo(china(expected));
    }

    @Test
    void aDigestInQuietHoursWaitsForTheirEnd() {
        var wishes = wishes(
                Optional.of(LocalTime.of(22, 0)), Optional.of(LocalTime.of(9, 0)), Optional.of(LocalTime.of(8, 0)));
        assertThat(wishes.nextMail(china(LocalDateTime.of(2022, 1, 10, 12, 0)), CHINA))
                .isEqualTo(china(LocalDateTime.of(2022, 1, 11, 9, 0)));
    }

    @Test
    void whoeverHasChosenNothingIsMailedWhatAsksThemToAct() {
        var wishes = wishes(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(wishes.mails(NoticeKind.REMINDED)).isTrue();
        assertThat(wishes.mails(NoticeKind.PUBLISHED)).isFalse();
        assertThat(wishes.wants(NoticeKind.PUBLISHED, NoticeWay.INBOX)).isTrue();
    }

    private static NoticePreferences wishes(
            Optional<LocalTime> from, Optional<LocalTime> until, Optional<LocalTime> digest) {
        return new NoticePreferences("organ", "a@b.example", Locale.CHINA, from, until, digest, Map.of());
    }

    private static Instant china(LocalDateTime local) {
        return local.atZone(CHINA).toInstant();
    }
}
