package org.qianfa.deadline.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.process.EngineStory;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sweep: on the days that the rules name, once a person, stage and day. The township's report of 2021 has to be drafted by Monday,
 * 24 January, reviewed by 28 January and published by 31 January 2022.
 */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ReminderCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    Reminders reminders;

    @Autowired
    EngineStory engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Office office;
    ReportId report;

    @BeforeEach
    void aDraftThatWaits() {
        jdbc.sql("update work_item set state = 'CANCELLED', open_key = null").update();
        office = new Office(spring);
        report = office.townshipReport();
    }

    @Test
    void aDrafterIsRemindedBeforehandOnTheDayAndDailyWhenOverdue() {
        for (var day = LocalDate.of(2022, 1, 10); day.isBefore(LocalDate.of(2022, 1, 27)); day = day.plusDays(1)) {
            clock.set(day.atTime(9, 0));
            sweep.run();
            sweep.run();
        }
        assertThat(remindedOn(office.people.drafter.id()))
                .containsExactly(
                        "2022-01-19 BEFORE",
                        "2022-01-21 BEFORE",
                        "2022-01-24 DUE",
                        "2022-01-25 OVERDUE",
                        "2022-01-26 OVERDUE");
        assertThat(office.people.drafter.sees((StaffId me) -> reminders.count(report, me)))
                .isEqualTo(5);
        assertThat(engine.waitingAt(report)).as("a reminder moves nothing").isEqualTo("draftReport");
    }

    @Test
    void nobodyIsRemindedOnTheDayOnWhichTheWorkComes() {
        assertThat(sweep.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 20, 15, 0));
        office.people.drafter.assigns(report, 5, office.people.drafter2);
        sweep.run();
        assertThat(remindedOn(office.people.drafter2.id())).isEmpty();
        clock.set(LocalDateTime.of(2022, 1, 21, 9, 0));
        sweep.run();
        assertThat(remindedOn(office.people.drafter2.id())).containsExactly("2022-01-21 DUE");
    }

    @Test
    void aDayBeginsInTheMorning() {
        clock.set(LocalDateTime.of(2022, 1, 19, 7, 59));
        assertThat(sweep.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 19, 8, 0));
        assertThat(sweep.run()).isEqualTo(1);
    }

    @Test
    void aMissedDayIsMadeUpOnceAndYesterdaysIsNotSentAgain() {
        clock.set(LocalDateTime.of(2022, 1, 20, 9, 0));
        assertThat(sweep.run()).as("the reminder of the 19th").isEqualTo(1);
        assertThat(sweep.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 21, 9, 0));
        assertThat(sweep.run()).isEqualTo(1);
        clock.set(LocalDateTime.of(2022, 1, 27, 9, 0));
        sweep.run();
        assertThat(remindedOn(office.people.drafter.id()))
                .as("five days down: one reminder says that it is overdue")
                .containsExactly("2022-01-19 BEFORE", "2022-01-21 BEFORE", "2022-01-27 OVERDUE");
    }

    @Test
    void aClockThatJumpsAYearAheadAndBackLosesAndDoublesNothing() {
        clock.set(LocalDateTime.of(2022, 1, 19, 9, 0));
        assertThat(sweep.run()).isEqualTo(1);
        clock.set(LocalDateTime.of(2023, 1, 19, 9, 0));
        sweep.run();
        sweep.run();
        clock.set(LocalDateTime.of(2022, 1, 19, 10, 0));
        assertThat(sweep.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 21, 9, 0));
        assertThat(sweep.run()).as("not lost").isEqualTo(1);
        clock.set(LocalDateTime.of(2022, 1, 24, 9, 0));
        assertThat(sweep.run()).isEqualTo(1);
        assertThat(remindedOn(office.people.drafter.id()))
                .containsExactly("2022-01-19 BEFORE", "2022-01-21 BEFORE", "2022-01-24 DUE", "2023-01-19 OVERDUE");
    }

    @Test
    void aClockThatJumpsBackADayOrAYearDoublesNothing() {
        clock.set(LocalDateTime.of(2022, 1, 21, 9, 0));
        assertThat(sweep.run()).isEqualTo(1);
        for (var back : List.of(LocalDateTime.of(2022, 1, 20, 9, 0), LocalDateTime.of(2021, 1, 20, 9, 0))) {
            clock.set(back);
            sweep.run();
            sweep.run();
        }
        clock.set(LocalDateTime.of(2022, 1, 21, 23, 59));
        assertThat(sweep.run()).isZero();
        assertThat(remindedOn(office.people.drafter.id()))
                .as("that of the 19th is older than the last one")
                .hasSize(2);
        assertThat(remindedOn(office.people.drafter.id())).doesNotHaveDuplicates();
    }

    @Test
    void whatCameWhileTheClockWasAYearAheadIsNotForgotten() {
        clock.set(LocalDateTime.of(2023, 1, 5, 9, 0));
        office.people.drafter.assigns(report, 5, office.people.drafter2);
        clock.set(LocalDateTime.of(2022, 1, 21, 9, 0));
        sweep.run();
        assertThat(remindedOn(office.people.drafter2.id())).containsExactly("2022-01-21 DUE");
    }

    @Test
    void aMachineInAnotherZoneOnItsDaylightEdgesChangesNothing() {
        var before = TimeZone.getDefault();
        try {
            for (var zone : List.of("America/New_York", "Europe/Berlin", "Australia/Lord_Howe")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                for (var edge : List.of(
                        LocalDateTime.of(2022, 3, 13, 15, 0),
                        LocalDateTime.of(2022, 3, 13, 16, 0),
                        LocalDateTime.of(2022, 3, 27, 9, 30),
                        LocalDateTime.of(2022, 4, 2, 23, 45),
                        LocalDateTime.of(2022, 4, 3, 8, 0))) {
                    clock.set(edge);
                    sweep.run();
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(remindedOn(office.people.drafter.id()))
                .containsExactly(
                        "2022-03-13 OVERDUE", "2022-03-27 OVERDUE", "2022-04-02 OVERDUE", "2022-04-03 OVERDUE");
    }

    @Test
    void whatIsOverdueForLongIsToldToTheDeputyHeadAndTheAdministrator() {
        clock.set(LocalDateTime.of(2022, 1, 26, 9, 0));
        sweep.run();
        assertThat(remindedOn(office.people.deputy.id())).isEmpty();
        for (var day = 27; day <= 31; day++) {
            clock.set(LocalDateTime.of(2022, 1, day, 9, 0));
            sweep.run();
        }
        for (var above : List.of(office.people.deputy, office.people.admin))
            assertThat(remindedOn(above.id())).containsExactly("2022-01-27 ESCALATED", "2022-01-30 ESCALATED");
        assertThat(remindedOn(office.people.secretary.id())).isEmpty();
        assertThat(office.people.deputy.sees((StaffId me) -> reminders.count(report, me)))
                .as("it is not the deputy head who is late")
                .isZero();
    }

    @Test
    void whoeverHasDoneTheirPartIsNotRemindedAndTheOthersAre() {
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.member1.approves(report);
        clock.set(LocalDateTime.of(2022, 2, 10, 9, 0));
        sweep.run();
        assertThat(remindedOn(office.people.deputy.id())).containsExactly("2022-02-10 OVERDUE");
        assertThat(remindedOn(office.people.member2.id())).containsExactly("2022-02-10 OVERDUE");
        assertThat(remindedOn(office.people.member1.id())).isEmpty();
        assertThat(remindedOn(office.people.drafter.id())).isEmpty();
        assertThat(remindedOn(office.people.admin.id())).containsExactly("2022-02-09 ESCALATED");
    }

    @Test
    void manySweepsAtOnceSendOneReminder() throws Exception {
        clock.set(LocalDateTime.of(2022, 1, 19, 9, 0));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sweeps = IntStream.range(0, 8)
                    .mapToObj(_ -> (Callable<Integer>) sweep::run)
                    .toList();
            var sent = 0;
            for (var each : threads.invokeAll(sweeps)) sent += each.get();
            assertThat(sent).isEqualTo(1);
        }
        assertThat(remindedOn(office.people.drafter.id())).containsExactly("2022-01-19 BEFORE");
    }

    private List<String> remindedOn(StaffId person) {
        return jdbc.sql(
                        "select reminded_on, step from reminder where report_id = ? and staff_id = ? order by reminded_on")
                .params(report.toString(), person.value())
                .query((row, _) -> row.getObject(1, LocalDate.class) + " " + row.getString(2))
                .list();
    }
}

@OnDatabase(H2)
class RemindersOnH2Tests extends ReminderCases {}

@OnDatabase(MYSQL)
class RemindersOnMySqlTests extends ReminderCases {}
