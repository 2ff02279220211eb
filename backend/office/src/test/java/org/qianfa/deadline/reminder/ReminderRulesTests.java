package org.qianfa.deadline.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.workday.WorkingDays;

/** On which days somebody is reminded of a due date. */
class ReminderRulesTests {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final WorkingDays days = WorkingDays.asPublished();
    private final ReminderRules rules = new ReminderRules(List.of(3, 1), 3, LocalTime.of(8, 0));

    @Test
    void threeAndOneWorkingDaysBeforeOnTheDayAndEveryDayAfter() {
        var due = LocalDate.of(2022, 2, 8);
        assertThat(remindedUntil(due, LocalDate.of(2022, 2, 10)))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2022, 1, 29),
                        LocalDate.of(2022, 2, 7),
                        LocalDate.of(2022, 2, 8),
                        LocalDate.of(2022, 2, 9),
                        LocalDate.of(2022, 2, 10));
    }

    @Test
    void aMissedDayIsMadeUpByTheNextSweepOnce() {
        var due = LocalDate.of(2022, 1, 31);
        assertThat(rules.latest(due, LocalDate.of(2022, 1, 29), days))
                .as("three working days before, on the 28th, nobody swept")
                .contains(LocalDate.of(2022, 1, 28));
    }

    @Test
    void thoseAboveAreToldEveryThirdDay() {
        var due = LocalDate.of(2022, 1, 31);
        assertThat(rules.latestEscalation(due, due.plusDays(2))).isEmpty();
        assertThat(rules.latestEscalation(due, due.plusDays(3))).contains(due.plusDays(3));
        assertThat(rules.latestEscalation(due, due.plusDays(5))).contains(due.plusDays(3));
        assertThat(rules.latestEscalation(due, due.plusDays(6))).contains(due.plusDays(6));
    }

    @Test
    void theDayBeginsAtEightInTheMorning() {
        assertThat(rules.today(at("2022-01-31T07:59:59"))).isEqualTo("2022-01-30");
        assertThat(rules.today(at("2022-01-31T08:00:00"))).isEqualTo("2022-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Apia", "UTC"})
    void theZoneOfTheMachineChangesNothing(String machine) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        try {
            for (var edge :
                    List.of("2022-03-13T10:00:00", "2022-03-27T08:30:00", "2022-10-30T09:00:00", "2022-11-06T14:00:00"))
                assertThat(rules.today(at(edge))).isEqualTo(edge.substring(0, 10));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = 300)
    void everyDayInBetweenHasOneReminderDayAndNoneIsSkipped(
            @ForAll @IntRange(min = 0, max = 700) int dueIn, @ForAll @IntRange(min = 0, max = 40) int around) {
        var due = LocalDate.of(2024, 12, 1).plusDays(dueIn);
        var today = due.minusDays(20).plusDays(around);
        var reminded = rules.latest(due, today, days);
        reminded.ifPresent(day -> assertThat(day).isBeforeOrEqualTo(today));
        rules.latest(due, today.plusDays(1), days)
                .ifPresent(next -> assertThat(next).isAfterOrEqualTo(reminded.orElse(LocalDate.MIN)));
        if (due.isAfter(today))
            assertThat(rules.ahead(today, days).anyMatch(due::equals)).isEqualTo(reminded.isPresent());
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderRules(List.of(0), 3, LocalTime.NOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReminderRules(List.of(3), 0, LocalTime.NOON));
    }

    private Set<LocalDate> remindedUntil(LocalDate due, LocalDate last) {
        return due.minusDays(30)
                .datesUntil(last.plusDays(1))
                .flatMap(today -> rules.latest(due, today, days).stream())
                .collect(Collectors.toSet());
    }

    private static Clock at(String china) {
        return Clock.fixed(ZonedDateTime.parse(china + "+08:00[Asia/Shanghai]").toInstant(), CHINA);
    }
}
