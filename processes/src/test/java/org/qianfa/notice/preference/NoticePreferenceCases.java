package org.qianfa.notice.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.NoticesAtWork;
import org.qianfa.text.Refused;

/** 消息设置: which kinds come which way, when, and in which language. */
abstract class NoticePreferenceCases extends NoticesAtWork {
    @Test
    void inQuietHoursNoMailGoesOutAndInTheMorningItDoes() {
        keeps(
                office.people.deputy,
                choices("deputy@gov.example")
                        .quiet(LocalTime.of(20, 0), LocalTime.of(8, 0))
                        .made());
        clock.set(LocalDateTime.of(2022, 1, 10, 21, 0));
        submitted();
        assertThat(kinds(office.people.deputy)).as("the inbox wakes nobody").hasSize(1);
        assertThat(outbox.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 11, 7, 59));
        assertThat(outbox.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 11, 8, 0));
        assertThat(outbox.run()).isEqualTo(1);
    }

    @Test
    void whatWasPutOffWhileTheClockWasAYearAheadIsNotLost() {
        keeps(
                office.people.deputy,
                choices("deputy@gov.example")
                        .quiet(LocalTime.of(20, 0), LocalTime.of(8, 0))
                        .made());
        clock.set(LocalDateTime.of(2023, 1, 10, 21, 0));
        submitted();
        clock.set(LocalDateTime.of(2022, 1, 10, 12, 0));
        assertThat(outbox.run()).isEqualTo(1);
        clock.set(LocalDateTime.of(2023, 1, 11, 8, 0));
        assertThat(outbox.run()).isZero();
    }

    @Test
    void aDigestIsOneMailADayWithEverything() throws Exception {
        keeps(
                office.people.deputy,
                choices("deputy@gov.example").digest(LocalTime.of(17, 30)).made());
        var report = submitted();
        office.people.member1.returns(report, "请补充", 1);
        office.people.drafter.answersAndSubmits(report);
        assertThat(outbox.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 10, 17, 30));
        assertThat(outbox.run()).isEqualTo(1);
        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("今天有 2 条消息");
        assertThat(text(mail).split("■", -1)).hasSize(3);
        clock.set(LocalDateTime.of(2022, 1, 11, 17, 30));
        assertThat(outbox.run()).isZero();
    }

    @Test
    void peopleChooseWhichKindsComeByWhichWayAndInWhichLanguage() throws Exception {
        keeps(
                office.people.deputy,
                new NoticeChoices(
                        "deputy@gov.example",
                        Locale.ENGLISH,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(NoticeKind.PUBLISHED),
                        Set.of(NoticeKind.SENT_FOR_REVIEW)));
        keeps(
                office.people.member1,
                new NoticeChoices(
                        "member1@gov.example",
                        Locale.CHINA,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(NoticeKind.SENT_FOR_REVIEW),
                        Set.of()));
        submitted();
        assertThat(kinds(office.people.deputy)).isEmpty();
        assertThat(kinds(office.people.member1)).containsExactly(NoticeKind.SENT_FOR_REVIEW);
        assertThat(outbox.run()).isEqualTo(1);
        assertThat(onlyMail().getSubject()).startsWith("Please review: 柳河镇人民政府");
        var kept = office.people.deputy.sees(settings::choicesOf);
        assertThat(kept.inbox()).containsExactly(NoticeKind.PUBLISHED);
        assertThat(kept.mail()).containsExactly(NoticeKind.SENT_FOR_REVIEW);
        assertThat(kept.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        for (var wrong : List.of("not an address", "a@b@c", "a@b\r\nBcc: c@d.example", "@gov.example", "名字@单位"))
            assertThatExceptionOfType(Refused.class)
                    .as(wrong)
                    .isThrownBy(() -> keeps(office.people.deputy, choices(wrong).made()))
                    .withMessageContaining("邮箱地址不对");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keeps(
                        office.people.deputy,
                        choices("")
                                .quiet(LocalTime.of(8, 0), LocalTime.of(8, 0))
                                .made()))
                .withMessageContaining("免打扰");
    }
}

@OnDatabase(H2)
class NoticePreferenceOnH2Tests extends NoticePreferenceCases {}

@OnDatabase(MYSQL)
class NoticePreferenceOnMySqlTests extends NoticePreferenceCases {}
