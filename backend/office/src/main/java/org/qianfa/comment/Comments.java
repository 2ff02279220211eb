package org.qianfa.comment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.comment.anchor.Anchoring;
import org.qianfa.form.Formats;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批注: whoever reads a report by duty says something about a sentence, a cell or a section of it, until it is signed off. It changes nothing of
 * the content, so whoever comments has no hand in it. Who was only sent the report to read sees none: they answer by 征求意见.
 */
@Service
@Command
public class Comments {
    static final int MOST_OPEN = 500;
    static final int MOST_REPLIES = 100;
    private final Reports reports;
    private final Formats formats;
    private final CommentRights rights;
    private final CommentThreads threads;
    private final CommentRows rows;
    private final ApplicationEventPublisher events;

    Comments(
            Reports reports,
            Formats formats,
            CommentRights rights,
            CommentThreads threads,
            CommentRows rows,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.formats = formats;
        this.rights = rights;
        this.threads = threads;
        this.rows = rows;
        this.events = events;
    }

    /** Every comment of the report, in the order of the sections and then of writing; none for who does not read it by duty. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Comment> commentsOn(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return reports.readsByDuty(report, by) ? threads.commentsOn(report, by) : List.of();
    }

    /** Another one whenever anything has happened to a comment of the report; for who asks every few seconds. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public String state(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return reports.readsByDuty(report, by) ? rows.state(report) : "";
    }

    /** Why nobody can comment now; empty where this person can. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<Sentence> obstacle(ReportId id, StaffId by) {
        return rights.obstacle(reports.get(id, by), by);
    }

    /**
     * @return the new comment
     * @throws Refused where nothing is written, it is too long, the words that it is about are gone, or nobody comments any more
     */
    @ByThisPerson
    public CommentId add(ReportId id, Anchor about, String words, StaffId by) {
        var report = rights.open(reports.lock(id, by), by);
        var written = CommentText.of(words);
        if (rows.open(report) >= MOST_OPEN) throw new Refused(Sentence.of("comment.tooMany", MOST_OPEN));
        var anchor = Anchoring.anchor(about, formats.get(report.format()), reports.contentOf(report));
        var comment = rows.comment(report, anchor, written, by);
        var drafter = rights.drafter(report, anchor.section(), by);
        events.publishEvent(new CommentEvent.Commented(id, report.organ(), comment, anchor.section(), drafter, by));
        return comment;
    }

    /** @throws Refused where the comment has been dealt with */
    @ByThisPerson
    public CommentId reply(CommentId id, String words, StaffId by) {
        var comment = rows.first(id);
        var report = rights.open(reports.lock(comment.report(), by), by);
        var written = CommentText.of(words);
        var thread = rows.standing(id);
        if (thread.getFirst().resolved().isPresent()) throw new Refused(Sentence.of("comment.resolvedAlready"));
        if (thread.size() > MOST_REPLIES) throw new Refused(Sentence.of("comment.tooManyReplies", MOST_REPLIES));
        var reply = rows.reply(report, comment, thread.getLast().turn() + 1, written, by);
        var others = new HashSet<StaffId>();
        thread.stream().filter(CommentRow::stands).map(CommentRow::by).forEach(others::add);
        others.add(rights.drafter(report, comment.section(), by));
        others.remove(by);
        events.publishEvent(
                new CommentEvent.CommentReplied(report.id(), report.organ(), id, comment.section(), others, by));
        return reply;
    }

    /** The same person says it in other words, as long as nobody has answered. */
    @ByThisPerson
    public void reword(CommentId id, String words, StaffId by) {
        var said = own(id, by);
        var written = CommentText.of(words);
        rows.reword(said, written);
        publish(
                said,
                report -> new CommentEvent.CommentReworded(
                        report.id(), report.organ(), said.thread(), said.section(), by));
    }

    /** Taken back by whoever said it, as long as nobody has answered. */
    @ByThisPerson
    public void withdraw(CommentId id, StaffId by) {
        var said = own(id, by);
        rows.withdraw(said);
        publish(
                said,
                report -> new CommentEvent.CommentWithdrawn(
                        report.id(), report.organ(), said.thread(), said.section(), by));
    }

    /** 已处理: said by whoever commented, drafts the section, or answers for the report. */
    @ByThisPerson
    public void resolve(CommentId id, StaffId by) {
        var comment = resolvable(id, by);
        if (comment.resolved().isPresent()) return;
        rows.resolve(comment, by);
        publish(
                comment,
                report -> new CommentEvent.CommentResolved(report.id(), report.organ(), id, comment.section(), by));
    }

    /** It has not been dealt with after all; the same people say so. */
    @ByThisPerson
    public void reopen(CommentId id, StaffId by) {
        var comment = resolvable(id, by);
        if (comment.resolved().isEmpty()) return;
        rows.reopen(comment);
        publish(
                comment,
                report -> new CommentEvent.CommentReopened(report.id(), report.organ(), id, comment.section(), by));
    }

    private CommentRow own(CommentId id, StaffId by) {
        var found = rows.find(id).orElseThrow(NotFound::new);
        rights.open(reports.lock(found.report(), by), by);
        var thread = rows.standing(found.thread());
        var said = thread.stream()
                .filter(row -> row.id().equals(id) && row.stands())
                .findFirst()
                .orElseThrow(NotFound::new);
        CommentRights.mustChange(said, thread, by);
        return said;
    }

    private CommentRow resolvable(CommentId id, StaffId by) {
        var report = rights.open(reports.lock(rows.first(id).report(), by), by);
        var comment = rows.standing(id).getFirst();
        if (!rights.resolves(report, comment, by)) throw new Refused(Sentence.of("comment.notToResolve"));
        return comment;
    }

    private void publish(CommentRow said, Function<Report, CommentEvent> event) {
        events.publishEvent(event.apply(reports.get(said.report())));
    }
}
