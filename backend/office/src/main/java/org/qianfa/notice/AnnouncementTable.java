package org.qianfa.notice;

import static org.qianfa.notice.NoticeDraft.aloud;
import static org.qianfa.notice.NoticeDraft.inPerson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.qianfa.approval.ApprovalEvent;
import org.qianfa.approval.administration.CaseEvent;
import org.qianfa.approval.seat.SeatEvent;
import org.qianfa.comment.CommentEvent;
import org.qianfa.correspondence.CorrespondenceEvent;
import org.qianfa.deadline.DeadlineEvent;
import org.qianfa.deadline.reminder.Reminder;
import org.qianfa.organ.People;
import org.qianfa.publication.PublicationEvent;
import org.qianfa.report.Report;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.work.WorkItemsOpened;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Who is told what when something happens: the table and nothing else. */
@Component
class AnnouncementTable {
    private final Map<Class<?>, BiFunction<Object, Report, List<NoticeDraft>>> table = new HashMap<>();
    private final Recipients recipients;
    private final People people;

    AnnouncementTable(Recipients recipients, People people) {
        this.recipients = recipients;
        this.people = people;
        announce();
    }

    /** What is told of an event about a report as it stands now; of most events nothing is. */
    List<NoticeDraft> draftsAbout(Object event, Report report) {
        var row = table.get(event.getClass());
        return row == null ? List.of() : row.apply(event, report);
    }

    /** Whether anybody is told of such events. */
    boolean holds(Class<?> event) {
        return table.containsKey(event);
    }

    private void announce() {
        when(
                ReportEvent.Opened.class,
                (_, report) -> inPerson(NoticeKind.CALL_OPENED, report, recipients.waitedFor(report)));
        when(ReportEvent.SectionAssigned.class, (assigned, report) -> inPerson(
                        NoticeKind.SECTION_ASSIGNED, report, Set.of(assigned.to()))
                .with("section", String.valueOf(assigned.section())));
        when(WorkItemsOpened.class, this::reviewOrSignOff);
        when(ApprovalEvent.Submitted.class, (_, report) -> aloud(NoticeKind.SENT_FOR_REVIEW, report, Set.of()));
        when(
                ApprovalEvent.Approved.class,
                (_, report) -> aloud(NoticeKind.SENT_FOR_SIGN_OFF, report, Set.of()),
                ReportStatus.AWAITING_SIGN_OFF);
        when(
                ApprovalEvent.Returned.class,
                (_, report) -> aloud(NoticeKind.RETURNED, report, recipients.waitedFor(report)),
                ReportStatus.RETURNED);
        when(
                ApprovalEvent.Withdrawn.class,
                (_, report) -> inPerson(NoticeKind.WITHDRAWN, report, recipients.lastRound(report)));
        when(
                ApprovalEvent.SignedOff.class,
                (_, report) -> aloud(NoticeKind.SIGNED_OFF, report, recipients.drafters(report)));
        when(
                PublicationEvent.Published.class,
                (_, report) -> aloud(NoticeKind.PUBLISHED, report, recipients.everybody(report)));
        when(
                PublicationEvent.PublicationStopped.class,
                (_, report) ->
                        aloud(NoticeKind.PUBLICATION_STOPPED, report, recipients.everybodyAndAdministrators(report)));
        when(
                PublicationEvent.EditionDiffers.class,
                (_, report) ->
                        aloud(NoticeKind.PUBLICATION_DIFFERS, report, recipients.everybodyAndAdministrators(report)));
        when(PublicationEvent.PdfFailed.class, (failed, report) -> aloud(
                        NoticeKind.PUBLICATION_STOPPED, report, recipients.everybodyAndAdministrators(report))
                .with("step", "PDF")
                .with("detail", failed.detail()));
        when(DeadlineEvent.DeadlineMoved.class, (moved, report) -> aloud(
                        NoticeKind.DEADLINE_MOVED, report, recipients.waitedForAndResponsible(report))
                .with("stage", moved.stage().name())
                .with("from", moved.from().toString())
                .with("until", moved.to().toString())
                .with("reason", moved.reason()));
        when(CommentEvent.Commented.class, (said, report) -> inPerson(
                        NoticeKind.COMMENTED, report, Set.of(said.drafter()))
                .with("section", String.valueOf(said.section())));
        when(CommentEvent.CommentReplied.class, (said, report) -> inPerson(
                        NoticeKind.COMMENT_REPLIED, report, said.to())
                .with("section", String.valueOf(said.section())));
        when(CorrespondenceEvent.Urged.class, (urged, report) -> inPerson(NoticeKind.URGED, report, Set.of(urged.to()))
                .with("note", urged.note()));
        when(
                CorrespondenceEvent.Copied.class,
                (copied, report) -> inPerson(NoticeKind.COPIED, report, Set.of(copied.to())));
        when(
                CorrespondenceEvent.OpinionAsked.class,
                (asked, report) -> inPerson(NoticeKind.OPINION_ASKED, report, Set.of(asked.to())));
        when(
                CorrespondenceEvent.OpinionGiven.class,
                (given, report) -> inPerson(NoticeKind.OPINION_GIVEN, report, Set.of(given.to())));
        when(
                SeatEvent.SeatHandedOver.class,
                (handed, report) -> reassigned(report, Set.of(handed.from()), handed.from(), handed.to()));
        when(
                CaseEvent.DraftHandedOver.class,
                (handed, report) -> reassigned(report, Set.of(handed.from(), handed.to()), handed.from(), handed.to()));
        when(
                CaseEvent.CaseEnded.class,
                (_, report) -> aloud(NoticeKind.CASE_ENDED, report, recipients.everybody(report)));
        when(
                CaseEvent.CaseReopened.class,
                (_, report) -> aloud(NoticeKind.CASE_REOPENED, report, recipients.waitedForAndResponsible(report)));
        when(
                CaseEvent.StoodStill.class,
                (_, report) -> inPerson(NoticeKind.STOOD_STILL, report, recipients.administrators(report)));
        table.put(DeadlineEvent.Reminded.class, (event, report) -> reminders((DeadlineEvent.Reminded) event, report));
    }

    /** 转办: whoever gets a seat reads of it as of every turn; whoever had it, and whoever gets the whole draft, reads who has it now. */
    private NoticeDraft reassigned(Report report, Set<StaffId> to, StaffId before, StaffId now) {
        return inPerson(NoticeKind.REASSIGNED, report, to)
                .with("before", people.name(before).orElse(""))
                .with("now", people.name(now).orElse(""));
    }

    /** A review and a sign-off reach their people one by one; what waits in drafting is told by what brought it there. */
    private List<NoticeDraft> reviewOrSignOff(WorkItemsOpened opened, Report report) {
        return switch (opened.kind()) {
            case REVIEW -> List.of(inPerson(NoticeKind.SENT_FOR_REVIEW, report, Set.copyOf(opened.staff())));
            case SIGN_OFF -> List.of(inPerson(NoticeKind.SENT_FOR_SIGN_OFF, report, Set.copyOf(opened.staff())));
            case DRAFT, SECTION -> List.of();
        };
    }

    /** Each person reads of their own date; the group hears once that the report is overdue, without names. */
    private static List<NoticeDraft> reminders(DeadlineEvent.Reminded reminded, Report report) {
        var drafts = new ArrayList<NoticeDraft>();
        for (var reminder : reminded.reminders())
            drafts.add(dated(
                    reminder.step() == Reminder.Step.ESCALATED
                            ? inPerson(NoticeKind.ESCALATED, report, Set.of(reminder.staff()))
                            : inPerson(NoticeKind.REMINDED, report, Set.of(reminder.staff()))
                                    .with("step", reminder.step().name()),
                    reminder));
        reminded.reminders().stream()
                .filter(reminder -> reminder.step() == Reminder.Step.OVERDUE)
                .findFirst()
                .ifPresent(reminder -> drafts.add(dated(
                        aloud(NoticeKind.REMINDED, report, Set.of())
                                .with("step", reminder.step().name()),
                        reminder)));
        return drafts;
    }

    private static NoticeDraft dated(NoticeDraft draft, Reminder reminder) {
        return draft.with("due", reminder.due().toString()).with("days", String.valueOf(reminder.days()));
    }

    private void when(Class<WorkItemsOpened> event, BiFunction<WorkItemsOpened, Report, List<NoticeDraft>> tells) {
        table.put(event, (happened, report) -> tells.apply(event.cast(happened), report));
    }

    private <E extends DomainEvent> void when(
            Class<E> event, BiFunction<E, Report, NoticeDraft> tells, ReportStatus... in) {
        var only = Set.of(in);
        table.put(
                event,
                (happened, report) -> only.isEmpty() || only.contains(report.status())
                        ? List.of(tells.apply(event.cast(happened), report))
                        : List.of());
    }
}
