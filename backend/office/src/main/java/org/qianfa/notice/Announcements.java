package org.qianfa.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.deadline.DeadlineEvent;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkItemsOpened;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells people of what happens, as the {@link AnnouncementTable} says. It is read just before the transaction commits, when everything has
 * moved on; what is rolled back is told to nobody.
 */
@Component
class Announcements {
    private final AnnouncementTable table;
    private final Reports reports;
    private final Organs organs;
    private final People people;
    private final Notices notices;

    Announcements(AnnouncementTable table, Reports reports, Organs organs, People people, Notices notices) {
        this.table = table;
        this.reports = reports;
        this.organs = organs;
        this.people = people;
        this.notices = notices;
    }

    /** A call is said aloud once; the people of each organ are told of their own report. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DeadlineEvent.CallOpened called) {
        var facts = Map.of(
                "organ", organs.get(called.organ()).name(),
                "year", String.valueOf(called.year()),
                "organs", String.valueOf(called.organs()));
        tell(
                List.of(new NoticeDraft(
                        NoticeKind.CALL_OPENED, called.organ(), Optional.empty(), facts, Set.of(), true)),
                called.by());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(WorkItemsOpened opened) {
        tell(table.draftsAbout(opened, opened.report()), StaffId.SYSTEM);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DomainEvent event) {
        if (table.holds(event.getClass()))
            event.aboutReport().ifPresent(report -> tell(table.draftsAbout(event, reports.get(report)), event.by()));
    }

    private void tell(List<NoticeDraft> drafts, StaffId by) {
        if (drafts.isEmpty()) return;
        var actor = by.equals(StaffId.SYSTEM) ? "" : people.name(by).orElse("");
        for (var draft : drafts) notices.tell(draft.with("actor", actor).without(by));
    }
}
