package org.qianfa.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.organ.Duty;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Absences: announced by whoever will be away, for one duty and for a number of days, with one deputy. No deputy passes it on: whoever acts for
 * somebody is not away themselves, and whoever is away acts for nobody.
 */
@Service
@Command
public class Absences {
    static final int LONGEST_DAYS = 366;
    static final int LONGEST_REASON = 200;
    private static final int MOST = 100;
    private final AbsenceRows rows;
    private final DeputyDuties deputyDuties;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceRows rows, DeputyDuties deputyDuties, People people, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.deputyDuties = deputyDuties;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The duties that this person may leave to somebody while they are away. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Duty> duties(StaffId by) {
        return people.get(by).duties().stream()
                .filter(duty -> DeputyDuties.canBeLeft(duty.role()))
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
    }

    /** Who may act for this person in a duty; whether they had a hand in a report is asked report by report. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Staff> candidates(OrganId organ, Role duty, StaffId by) {
        return deputyDuties.entitledDeputies(duty, organ).stream()
                .filter(staff -> !staff.id().equals(by))
                .toList();
    }

    /** This person's own absences, and those in which they act for somebody; the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Absence> mine(StaffId by) {
        return rows.concerning(by, MOST);
    }

    /** @throws AbsenceRefused with every obstacle */
    @ByThisPerson
    public Absence announce(AbsenceOrder order, StaffId by) {
        rows.lock(order.organ());
        var written = new AbsenceOrder(
                order.organ(),
                order.duty(),
                order.deputy(),
                order.from(),
                order.until(),
                PlainText.requirePlain(order.reason().strip()));
        var obstacles = obstacles(written, people.get(by));
        if (!obstacles.isEmpty()) throw new AbsenceRefused(obstacles);
        var begins = !written.from().isAfter(today());
        var id = rows.write(written, begins ? AbsenceState.ACTIVE : AbsenceState.PLANNED, by);
        events.publishEvent(new AbsenceEvent.AbsenceAnnounced(
                by,
                written.organ(),
                written.duty(),
                written.deputy(),
                written.from().toString(),
                written.until().toString(),
                by));
        var absence = rows.find(id).orElseThrow();
        if (begins) events.publishEvent(AbsenceTurns.began(absence, by));
        return absence;
    }

    private List<Sentence> obstacles(AbsenceOrder order, Staff person) {
        var found = new ArrayList<Sentence>();
        if (!DeputyDuties.canBeLeft(order.duty()) || !person.holds(order.duty(), order.organ()))
            found.add(Sentence.of("absence.notYourDuty"));
        if (order.deputy().equals(person.id())) found.add(Sentence.of("absence.self"));
        else if (!deputyDuties.mayActFor(order.duty(), order.organ(), people.get(order.deputy())))
            found.add(Sentence.of(order.duty() == Role.HEAD ? "absence.headsDeputy" : "absence.notEntitled"));
        if (order.until().isBefore(order.from())) found.add(Sentence.of("absence.endsBeforeItBegins"));
        else if (order.until().isBefore(today())) found.add(Sentence.of("absence.past"));
        else if (order.from().plusDays(LONGEST_DAYS).isBefore(order.until()))
            found.add(Sentence.of("absence.tooLong", LONGEST_DAYS));
        else found.addAll(overlaps(order, person));
        if (order.reason().length() > LONGEST_REASON) found.add(Sentence.of("absence.reasonTooLong", LONGEST_REASON));
        return found;
    }

    private List<Sentence> overlaps(AbsenceOrder order, Staff person) {
        var found = new ArrayList<Sentence>();
        for (var other : rows.touching(order.organ(), order.from(), order.until())) {
            var days = other.from() + " – " + other.until();
            if (other.staff().equals(person.id()) && other.duty() == order.duty())
                found.add(Sentence.of("absence.twice", days, other.deputyName()));
            if (other.deputy().equals(person.id())) found.add(Sentence.of("absence.chainOwn", days, other.name()));
            if (other.staff().equals(order.deputy())) found.add(Sentence.of("absence.chainDeputy", other.name(), days));
        }
        return found;
    }

    /** Back earlier than announced, or not away after all. */
    @ByThisPerson
    public void end(String id, StaffId by) {
        var absence = rows.find(id).filter(each -> each.staff().equals(by)).orElseThrow(NotFound::new);
        rows.lock(absence.organ());
        if (rows.find(id).orElseThrow().state() == AbsenceState.ENDED) throw new Refused(Sentence.of("absence.over"));
        rows.move(id, AbsenceState.ENDED);
        events.publishEvent(AbsenceTurns.ended(absence, by));
    }

    /** Who is away in an organ on a day, and who acts for them as long as both still hold what entitles them. */
    @Transactional(readOnly = true)
    public List<Absence> inForce(OrganId organ, LocalDate day) {
        return rows.touching(organ, day, day).stream()
                .filter(absence -> people.get(absence.staff()).holds(absence.duty(), organ))
                .filter(absence -> deputyDuties.mayActFor(absence.duty(), organ, people.get(absence.deputy())))
                .toList();
    }

    /** What is announced for an organ from a day on, for those who plan ahead. */
    @Transactional(readOnly = true)
    public List<Absence> ahead(OrganId organ, LocalDate from) {
        return rows.touching(organ, from, from.plusDays(LONGEST_DAYS));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
