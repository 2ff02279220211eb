package org.qianfa.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The calendar against days that everybody in China remembers. */
class WorkingDaysTests {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final WorkingDays days = WorkingDays.asPublished();

    @ParameterizedTest(name = "Spring Festival from {0} to {1}")
    @CsvSource({
        "2021-02-11, 2021-02-17",
        "2022-01-31, 2022-02-06",
        "2023-01-21, 2023-01-27",
        "2024-02-10, 2024-02-17",
        "2025-01-28, 2025-02-04",
        "2026-02-15, 2026-02-23"
    })
    void nobodyWorksAtSpringFestival(LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(days::isWorkingDay);
        assertThat(List.of(first.minusDays(1), last.plusDays(1)))
                .filteredOn(day -> !HolidayArrangement.isWeekend(day))
                .allMatch(days::isWorkingDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-07", "2021-02-20", "2021-04-25", "2021-05-08", "2021-09-18", "2021-09-26", "2021-10-09",
                "2022-01-29", "2022-01-30", "2022-04-02", "2022-04-24", "2022-05-07", "2022-10-08", "2022-10-09",
                "2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08",
                "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
                "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
                "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"
            })
    void officesWorkOnTheWeekendsThatMakeUpForAHoliday(LocalDate day) {
        assertThat(day).matches(HolidayArrangement::isWeekend).matches(days::isWorkingDay);
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void aYearHasItsNumberOfWorkingDays(int year, int expected) {
        assertThat(days.left(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @Test
    void theWholeHolidaysOfAYearAreFree() {
        assertThat(LocalDate.of(2025, 10, 1).datesUntil(LocalDate.of(2025, 10, 9)))
                .noneMatch(days::isWorkingDay);
        assertThat(LocalDate.of(2023, 9, 29).datesUntil(LocalDate.of(2023, 10, 7)))
                .noneMatch(days::isWorkingDay);
        assertThat(List.of(LocalDate.of(2024, 6, 10), LocalDate.of(2026, 1, 2), LocalDate.of(2023, 4, 5)))
                .noneMatch(days::isWorkingDay);
        assertThat(LocalDate.of(2024, 2, 9)).as("除夕 2024 was a working day").matches(days::isWorkingDay);
    }

    @Test
    void countingStepsOverHolidaysAndOntoMadeUpDays() {
        assertThat(days.before(LocalDate.of(2022, 2, 7), 1)).isEqualTo(LocalDate.of(2022, 1, 30));
        assertThat(days.before(LocalDate.of(2022, 2, 7), 2)).isEqualTo(LocalDate.of(2022, 1, 29));
        assertThat(days.after(LocalDate.of(2026, 2, 13), 2)).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(days.left(LocalDate.of(2025, 1, 24), LocalDate.of(2025, 2, 5)))
                .isEqualTo(3);
        assertThat(days.left(LocalDate.of(2025, 2, 5), LocalDate.of(2025, 1, 24)))
                .isZero();
    }

    @Test
    void timePassesOnWorkingDaysAlone() {
        assertThat(days.between(china("2022-01-28T12:00"), china("2022-02-07T12:00"), CHINA))
                .as("Friday noon to Monday noon over the festival, two made-up days between")
                .isEqualTo(3);
        assertThat(days.between(china("2022-02-01T08:00"), china("2022-02-03T08:00"), CHINA))
                .isZero();
        assertThat(days.between(china("2022-01-10T09:00"), china("2022-01-10T15:00"), CHINA))
                .isEqualTo(0.25);
        assertThat(days.between(china("2022-01-11T09:00"), china("2022-01-10T09:00"), CHINA))
                .isZero();
    }

    @Test
    void aYearThatIsNotPublishedIsNamed() {
        var here = LocalDate.of(2026, 12, 1);
        assertThat(days.unpublished(List.of(here, here.plusMonths(2)))).containsExactly(2027);
        assertThat(days.unpublished(List.of(here))).isEmpty();
        assertThat(days.unpublished(List.of())).isEmpty();
        assertThat(LocalDate.of(2027, 1, 4)).as("a Monday").matches(days::isWorkingDay);
    }

    @Test
    void aFileBesideTheProductWins(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("2026.yaml"), """
                year: 2026
                notice: 本地试行的安排
                holidays:
                  - { name: 元旦, from: 2026-01-01, to: 2026-01-01 }
                """);
        Files.writeString(folder.resolve("2030.yaml"), """
                year: 2030
                notice: 假想的安排
                holidays:
                  - { name: 元旦, from: 2029-12-31, to: 2030-01-01 }
                workdays: [2029-12-29]
                """);
        var beside = new WorkingDays(new MockEnvironment().withProperty("qianfa.holidays", folder.toString()));
        assertThat(LocalDate.of(2026, 1, 2)).matches(beside::isWorkingDay);
        assertThat(LocalDate.of(2029, 12, 29)).matches(beside::isWorkingDay);
        assertThat(LocalDate.of(2029, 12, 31)).matches(day -> !beside.isWorkingDay(day));
        assertThat(LocalDate.of(2025, 1, 28)).matches(day -> !beside.isWorkingDay(day));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            2026.yaml | year: 2025; notice: n; holidays: [{name: a, from: 2025-01-01, to: 2025-01-01}] | not the one of the name
            spring.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-01, to: 2026-01-01}] | the form 2026.yaml
            2026.yaml | year: 2026; notice: n; holidays: [] | there is none
            2026.yaml | year: 2026; holidays: [{name: a, from: 2026-01-01, to: 2026-01-01}] | has a title
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-03, to: 2026-01-01}] | to is before from
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-01, to: 2026-02-01}] | more than 12 days
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2025-02-01, to: 2025-02-01}] | is not in 2026
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-02-30, to: 2026-02-30}] | 2026-02-30
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-01, to: 2026-01-01}]; workdays: [2026-01-05] | no weekend day
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-01, to: 2026-01-03}]; workdays: [2026-01-03] | is a holiday too
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-01, to: 2026-01-01}]; extra: [] | extra
            2026.yaml | year: 2026; notice: n; holidays: [{name: a, from: 2026-01-01, to: 2026-01-02}, {name: b, from: 2026-01-02, to: 2026-01-03}] | already
            """)
    void aWrongFileIsRefusedWithItsNameAndTheReason(String name, String content, String reason) {
        var yaml = content.replace("; ", "\n").getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnusableHolidays.class)
                .isThrownBy(() -> HolidayFiles.parse("config/holidays/" + name, yaml))
                .withMessageStartingWith("config/holidays/" + name + ": ")
                .withMessageContaining(reason);
    }

    @Test
    void everyYearFrom2021IsThereUntilTheFirstThatWasNotPublished() {
        var first = LocalDate.of(2021, 1, 1);
        assertThat(days.unpublished(
                        IntStream.range(0, 6).mapToObj(first::plusYears).toList()))
                .isEmpty();
    }

    private static java.time.Instant china(String local) {
        return LocalDateTime.parse(local).atZone(CHINA).toInstant();
    }
}
