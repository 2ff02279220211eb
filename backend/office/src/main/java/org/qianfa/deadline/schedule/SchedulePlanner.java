package org.qianfa.deadline.schedule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.form.Format;
import org.qianfa.report.stage.Schedule;
import org.qianfa.report.stage.StageKind;
import org.qianfa.workday.WorkingDays;
import org.springframework.stereotype.Component;

/** Plans a report over working days: backwards from the day of publication, and forwards again for what is left when a stage has slipped. */
@Component
public final class SchedulePlanner {
    /** The sections with a table come first: the prose quotes their figures. */
    private static final int TABLES_BEFORE_DRAFT = 2;

    private static final int PROSE_BEFORE_DRAFT = 1;
    private final WorkingDays days;

    SchedulePlanner(WorkingDays days) {
        this.days = days;
    }

    /** Working days that a stage is given; drafting those for a revision, since the first draft has all the time before the review. */
    public static int workingDaysFor(StageKind kind) {
        return switch (kind) {
            case DRAFT, SIGN_OFF -> 2;
            case REVIEW -> 4;
            case PUBLISH -> 1;
        };
    }

    /**
     * Plans backwards from the day of publication. Where drafting would have to be done already, the working days that are left are shared among
     * the stages; nothing is due before today, unless publication itself is.
     */
    public Schedule plan(LocalDate publish, LocalDate today, Format format) {
        var stages = backwards(publish);
        if (stages.getOrDefault(StageKind.DRAFT, publish).isBefore(today))
            squeeze(stages, publish, StageKind.DRAFT, today);
        return new Schedule(stages, sections(stages, today, format));
    }

    /** The last days on which each stage can end. */
    private EnumMap<StageKind, LocalDate> backwards(LocalDate publish) {
        var stages = new EnumMap<StageKind, LocalDate>(StageKind.class);
        var due = publish;
        for (var kind : List.of(StageKind.values()).reversed()) {
            stages.put(kind, due);
            due = days.before(due, workingDaysFor(kind));
        }
        return stages;
    }

    /** The sections' days before the day on which drafting is due. */
    public SortedMap<Integer, LocalDate> sections(Map<StageKind, LocalDate> stages, LocalDate today, Format format) {
        var draft = stages.getOrDefault(StageKind.DRAFT, today);
        var earliest = today.isBefore(draft) ? today : draft;
        var sections = new TreeMap<Integer, LocalDate>();
        for (var section : format.sections())
            sections.put(
                    section.number(),
                    latest(days.before(draft, section.isProse() ? PROSE_BEFORE_DRAFT : TABLES_BEFORE_DRAFT), earliest));
        return sections;
    }

    /**
     * Plans the stages from this one on anew: none gets less time than it is given, their order stays, and publication does not move. Where the
     * working days do not suffice, what is left of them is shared in proportion; {@link #fits} may then say no.
     */
    Schedule replan(Schedule now, StageKind first, LocalDate today) {
        var last = backwards(now.publish());
        var stages = new EnumMap<StageKind, LocalDate>(now.stages());
        var floor = today;
        var suffices = true;
        for (var kind : EnumSet.range(first, StageKind.PUBLISH)) {
            if (kind == StageKind.PUBLISH) break;
            floor = days.after(floor, workingDaysFor(kind));
            suffices &= !floor.isAfter(last.getOrDefault(kind, floor));
            stages.put(kind, latest(now.of(kind), floor));
        }
        if (!suffices) squeeze(stages, now.publish(), first, today);
        return new Schedule(stages, now.sections());
    }

    private void squeeze(EnumMap<StageKind, LocalDate> stages, LocalDate publish, StageKind first, LocalDate today) {
        var left = days.left(today, publish);
        var needed = needed(first);
        var used = 0;
        for (var kind : EnumSet.range(first, StageKind.PUBLISH)) {
            used += workingDaysFor(kind);
            var due = days.after(today, left * used / needed);
            stages.put(kind, kind == StageKind.PUBLISH || due.isAfter(publish) ? publish : due);
        }
        var before = LocalDate.MIN;
        for (var kind : StageKind.values()) {
            var due = latest(stages.getOrDefault(kind, publish), before);
            stages.put(kind, due.isAfter(publish) ? publish : due);
            before = due;
        }
    }

    /** Whether the working days until publication suffice for this stage and those behind it. */
    public boolean fits(StageKind from, LocalDate today, LocalDate publish) {
        return days.left(today, publish) >= needed(from) - workingDaysFor(from);
    }

    private static int needed(StageKind from) {
        return EnumSet.range(from, StageKind.PUBLISH).stream()
                .mapToInt(SchedulePlanner::workingDaysFor)
                .sum();
    }

    private static LocalDate latest(LocalDate planned, LocalDate earliest) {
        return planned.isBefore(earliest) ? earliest : planned;
    }
}
