package org.qianfa.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences that begin or end by the calendar, each made known once, whichever node finds it. */
@Service
@Command
class AbsenceTurns {
    private final AbsenceRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceTurns(AbsenceRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** What has begun or ended since it was last asked, and has not been made known. */
    @Transactional(readOnly = true)
    List<String> notMadeKnown() {
        return rows.notMadeKnown(LocalDate.now(clock));
    }

    /** Makes one beginning or end known; whoever else did it meanwhile has done it. */
    void makeKnown(String id) {
        var announced = rows.find(id).orElseThrow();
        rows.lock(announced.organ());
        var absence = rows.find(id).orElseThrow();
        if (absence.state() == AbsenceState.ENDED) return;
        var over = absence.until().isBefore(LocalDate.now(clock));
        if (!over && (absence.state() == AbsenceState.ACTIVE || absence.from().isAfter(LocalDate.now(clock)))) return;
        rows.move(id, over ? AbsenceState.ENDED : AbsenceState.ACTIVE);
        events.publishEvent(over ? ended(absence, StaffId.SYSTEM) : began(absence, StaffId.SYSTEM));
    }

    static AbsenceEvent began(Absence absence, StaffId by) {
        return new AbsenceEvent.AbsenceBegan(absence.staff(), absence.organ(), absence.duty(), absence.deputy(), by);
    }

    static AbsenceEvent ended(Absence absence, StaffId by) {
        return new AbsenceEvent.AbsenceEnded(absence.staff(), absence.organ(), absence.duty(), absence.deputy(), by);
    }
}
