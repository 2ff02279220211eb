package org.qianfa.deadline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.qianfa.deadline.StatutoryDates;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.report.stage.Schedule;
import org.qianfa.report.stage.StageKind;
import org.qianfa.workday.WorkingDays;

/** Dates planned backwards over the festival, and forwards again when a stage has slipped. */
class SchedulePlannerTests {
    private static final Format FORM = new Formats().forYear(2021);
    private final WorkingDays days = WorkingDays.asPublished();
    private final SchedulePlanner planning = new SchedulePlanner(days);

    @Test
    void theLawsDayDependsOnTheKindOfOrgan() {
        for (var government : List.of(OrganKind.PROVINCE, OrganKind.CITY, OrganKind.COUNTY))
            assertThat(StatutoryDates.statutory(government, 2025)).isEqualTo("2026-03-31");
        for (var other : List.of(OrganKind.COUNTY_DEPARTMENT, OrganKind.TOWNSHIP, OrganKind.STREET, OrganKind.MINISTRY))
            assertThat(StatutoryDates.statutory(other, 2025)).isEqualTo("2026-01-31");
    }

    @Test
    void stagesAndSectionsAreDueBackwardsFromPublicationOverWorkingDays() {
        var plan = planning.plan(LocalDate.of(2022, 2, 8), LocalDate.of(2022, 1, 10), FORM);
        assertThat(plan.publish()).isEqualTo("2022-02-08");
        assertThat(plan.of(StageKind.SIGN_OFF))
                .as("the Monday after the festival")
                .isEqualTo("2022-02-07");
        assertThat(plan.of(StageKind.REVIEW)).as("Saturday before it, made up").isEqualTo("2022-01-29");
        assertThat(plan.of(StageKind.DRAFT)).isEqualTo("2022-01-25");
        assertThat(plan.sections().get(1)).isEqualTo("2022-01-24");
        assertThat(plan.sections().get(3)).as("a section with a table, first").isEqualTo("2022-01-21");
    }

    @Test
    void whatIsLeftIsSharedWhereACallComesLate() {
        var plan = planning.plan(LocalDate.of(2022, 1, 14), LocalDate.of(2022, 1, 10), FORM);
        assertThat(plan.stages().values())
                .containsExactly(
                        LocalDate.of(2022, 1, 10),
                        LocalDate.of(2022, 1, 12),
                        LocalDate.of(2022, 1, 13),
                        LocalDate.of(2022, 1, 14));
        assertThat(plan.sections().values()).allMatch(LocalDate.of(2022, 1, 10)::equals);
    }

    @Test
    void aPlanThatIsKeptStaysAsItIs() {
        var plan = planning.plan(LocalDate.of(2022, 1, 31), LocalDate.of(2022, 1, 10), FORM);
        assertThat(planning.replan(plan, StageKind.REVIEW, plan.of(StageKind.DRAFT)))
                .isEqualTo(plan);
    }

    @Test
    void aSlippedStageMovesTheLaterOnesAndPublicationStands() {
        var plan = planning.plan(LocalDate.of(2022, 3, 31), LocalDate.of(2022, 1, 10), FORM);
        assertThat(plan.of(StageKind.REVIEW)).isEqualTo("2022-03-28");
        var next = planning.replan(plan, StageKind.REVIEW, LocalDate.of(2022, 3, 25));
        assertThat(next.of(StageKind.REVIEW)).isEqualTo("2022-03-29");
        assertThat(next.of(StageKind.SIGN_OFF)).isEqualTo("2022-03-30");
        assertThat(next.publish()).isEqualTo("2022-03-31");
        assertThat(planning.fits(StageKind.REVIEW, LocalDate.of(2022, 3, 25), next.publish()))
                .isTrue();
        assertThat(planning.fits(StageKind.REVIEW, LocalDate.of(2022, 3, 30), next.publish()))
                .as("two stages are still to come after it")
                .isFalse();
    }

    @Property(tries = 400)
    void whateverSlipsTheOrderStaysAndPublicationIsNeverPassed(
            @ForAll @IntRange(min = 0, max = 120) int dueAfter,
            @ForAll @IntRange(min = 0, max = 160) int later,
            @ForAll StageKind first) {
        var today = LocalDate.of(2025, 12, 1);
        var publish = today.plusDays(dueAfter);
        var plan = planning.plan(publish, today, FORM);
        assertOrder(plan, publish);
        var then = today.plusDays(later);
        var next = planning.replan(plan, first, then);
        assertOrder(next, publish);
        if (!then.isAfter(publish))
            assertThat(EnumSet.range(first, StageKind.PUBLISH))
                    .allMatch(kind -> !next.of(kind).isBefore(then));
        assertThat(planning.replan(next, first, then))
                .as("planning again changes nothing")
                .isEqualTo(next);
    }

    private static void assertOrder(Schedule schedule, LocalDate publish) {
        assertThat(schedule.publish()).isEqualTo(publish);
        assertThat(List.copyOf(schedule.stages().values())).isSorted();
        assertThat(schedule.sections().values()).allMatch(due -> !due.isAfter(publish));
        assertThat(ChronoUnit.DAYS.between(schedule.of(StageKind.DRAFT), publish))
                .isNotNegative();
    }
}
