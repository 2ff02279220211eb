package org.qianfa.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.ObjectionId;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Rounds;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.comment.CommentId;
import org.qianfa.comment.Comments;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.correspondence.urge.Urges;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.call.CallOpenings;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.deadline.cockpit.Cockpit;
import org.qianfa.deadline.cockpit.CockpitFilter;
import org.qianfa.deadline.cockpit.LateWork;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.history.Comparisons;
import org.qianfa.history.RevisionSelector;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.SimilarParagraphs;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.judgement.reason.FindingSubject;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.notice.webhook.NewWebhook;
import org.qianfa.notice.webhook.Robot;
import org.qianfa.notice.webhook.Webhooks;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.proposal.Proposals;
import org.qianfa.oversight.Inspections;
import org.qianfa.publication.Publications;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.list.ReportFilter;
import org.qianfa.report.list.ReportLists;
import org.qianfa.report.list.SavedFilter;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkFilter;
import org.qianfa.report.work.WorkItems;
import org.qianfa.report.work.WorkLists;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that somebody may try with one report, by the name that the printed table gives it. */
public final class Acts {
    private final Map<String, Predicate<StaffId>> acts = new LinkedHashMap<>();
    private final ReportId report;
    private final JdbcClient jdbc;
    private final Reports reports;
    private final Judgements judgements;

    public Acts(ApplicationContext spring, DemoPeople people, ReportId report) {
        this.report = report;
        jdbc = spring.getBean(JdbcClient.class);
        reports = spring.getBean(Reports.class);
        judgements = spring.getBean(Judgements.class);
        reading(spring, people);
        writing(spring, people);
        commenting(spring, people);
        deciding(spring);
        calling(spring, people);
        administering(spring, people);
    }

    public Set<String> names() {
        return acts.keySet();
    }

    /** @return whether there was something; a refusal is thrown */
    public boolean perform(String act, StaffId by) {
        var known = acts.get(act);
        if (known == null) throw new IllegalArgumentException("no such act: " + act);
        return known.test(by);
    }

    private void does(String act, Consumer<StaffId> call) {
        acts.put(act, by -> {
            call.accept(by);
            return true;
        });
    }

    private void reading(ApplicationContext spring, DemoPeople people) {
        var lists = spring.getBean(ReportLists.class);
        var drafts = spring.getBean(Drafts.class);
        var rounds = spring.getBean(Rounds.class);
        var submissions = spring.getBean(Submissions.class);
        var lastYears = spring.getBean(LastYears.class);
        var publications = spring.getBean(Publications.class);
        var revisions = spring.getBean(Revisions.class);
        does("see the report", by -> reports.get(report, by));
        does("read its content", by -> reports.content(report, by));
        does("read its cells", by -> reports.cells(report, by));
        acts.put("find it in the list", by -> lists.page(ReportFilter.ALL, 0, 50, by).stream()
                .anyMatch(row -> row.id().equals(report)));
        does("see its sections", by -> drafts.sections(report, by));
        does("read a section", by -> drafts.text(report, 1, by));
        does("read the decisions", by -> rounds.decisions(report, by));
        does("see how the signature was confirmed", by -> spring.getBean(SignOffs.class)
                .confirmed(report, by));
        does("see the objections and their answers", by -> spring.getBean(Objections.class)
                .all(report, by));
        does("see the round and its seats", by -> rounds.latest(report, by));
        does("see what keeps it from submission", by -> submissions.readiness(report, by));
        does("see its findings and their reasons", by -> judgements.findings(report, by));
        does("inspect reports from outside", spring.getBean(Inspections.class)::admit);
        does("see last year's report", by -> lastYears.lastYear(report, by));
        does("see texts kept for oneself", by -> drafts.kept(report, by));
        does("compare paragraphs with other reports", by -> spring.getBean(SimilarParagraphs.class)
                .similarParagraphs(report, 1, by));
        does("see who edits what", by -> spring.getBean(Leases.class).live(report, by));
        does("see the revisions", by -> revisions.all(report, by));
        does("read a revision", by -> revisions.get(report, 1, by));
        var comparisons = spring.getBean(Comparisons.class);
        does(
                "compare a revision with the present text",
                by -> comparisons.between(report, new RevisionSelector.Numbered(1), RevisionSelector.NOW, by));
        does("compare it with last year's report", by -> {
            reports.get(report, by);
            bringLastYears();
            comparisons.between(report, RevisionSelector.LAST_YEAR, RevisionSelector.NOW, by);
        });
        does("see what changed since one's own decision", by -> comparisons.sinceDecision(report, by));
        does("drop a text kept for oneself", by -> drafts.dropKept(report, "none", by));
        acts.put(
                "read it in public",
                _ -> publications.find(people.township.code(), 2021).isPresent());
    }

    private void writing(ApplicationContext spring, DemoPeople people) {
        var drafts = spring.getBean(Drafts.class);
        var submissions = spring.getBean(Submissions.class);
        var reasons = spring.getBean(Reasons.class);
        var lastYears = spring.getBean(LastYears.class);
        var lastYearTexts = spring.getBean(LastYearTexts.class);
        var cell = spring.getBean(Formats.class)
                .forYear(2021)
                .tables()
                .getFirst()
                .inputs()
                .getFirst();
        does("write a section", by -> drafts.saveText(report, 1, "新的文字", 1, by));
        does("write cells", by -> drafts.saveCells(report, List.of(new CellEdit(cell, "", "1")), by));
        does(
                "take an imported text over",
                by -> drafts.takeOver(report, new TreeMap<>(Map.of(1, "新的文字")), Cells.NONE, by));
        does("see what is still last year's", by -> lastYearTexts.carried(report, by));
        does("see what last year's report offers", by -> lastYears.proposals(report, by));
        does("give a reason for a finding", by -> reasons.give(report, matter(by), "登记簿另有一件已经撤回。", by));
        does("take a reason back", by -> reasons.withdraw(report, matter(by), by));
        does("bring last year's report", by -> lastYears.bring(report, lastYear(spring), by));
        does("take a paragraph of last year's report", by -> {
            if (lastYears.lastYear(report, by).isEmpty()) lastYears.bring(report, lastYear(spring), by);
            lastYearTexts.take(report, 1, "上年的文字", by);
        });
        does("give a section to a drafter", by -> drafts.assign(report, 5, people.drafter2.id(), by));
        does("take a section to edit", by -> spring.getBean(Leases.class).take(report, 1, "tab", by));
        does("take over the editing", by -> spring.getBean(Leases.class).takeOver(report, 1, "tab", by));
        does("save a revision", by -> spring.getBean(Revisions.class).save(report, RevisionKind.SAVED, "给组长看", by));
        does("finish a section", by -> drafts.finish(report, 1, by));
        does("answer an objection", by -> spring.getBean(Objections.class)
                .answer(report, objection(), true, "已补充。", by));
        does("submit", by -> submissions.submit(report, by));
        does("withdraw", by -> submissions.withdraw(report, by));
    }

    private void bringLastYears() {
        jdbc.sql("""
                        insert into last_year_report (report_id, format, content, file_name, staff_id, staff_name, brought_at)
                        select id, format, '{"sections":{},"cells":{}}', '上年.docx', opened_by, '李春梅', opened_at from report where id = ?
                        """).param(report.toString()).update();
    }

    /** A finding is brought about first: the prose counts more applications than the table. */
    private FindingSubject matter(StaffId by) {
        reports.get(report, by);
        jdbc.sql(
                        "update report_section set body = concat(body, ?), manuscript = '' where report_id = ? and section_number = 1")
                .params("全年收到政府信息公开申请999件。\n", report.toString())
                .update();
        return judgements.findings(report, by).stream()
                .filter(one -> one.finding().rule().equals("X-1"))
                .findFirst()
                .orElseThrow()
                .subject();
    }

    /** The first one that was raised, or one that nobody raised. */
    private ObjectionId objection() {
        return jdbc.sql("""
                        select b.decision_id, b.line_number from objection b join decision d on d.id = b.decision_id where d.report_id = ?
                        order by d.decided_at limit 1
                        """)
                .param(report.toString())
                .query((row, _) -> new ObjectionId(row.getString(1), row.getInt(2)))
                .optional()
                .orElse(new ObjectionId("none", 1));
    }

    private static BroughtReport lastYear(ApplicationContext spring) {
        return new BroughtReport(
                "上年.txt",
                Optional.of(2020),
                spring.getBean(Formats.class).forYear(2020),
                new Content(new TreeMap<>(Map.of(1, "上年的文字")), Cells.NONE));
    }

    private void commenting(ApplicationContext spring, DemoPeople people) {
        var comments = spring.getBean(Comments.class);
        does("see the comments", by -> comments.commentsOn(report, by));
        does("comment", by -> comments.add(report, new Anchor.OfSection(1), "请核对。", by));
        does("reply to a comment", by -> comments.reply(comment(people), "已核对。", by));
        does("reword a comment", by -> comments.reword(comment(people), "请再核对。", by));
        does("withdraw a comment", by -> comments.withdraw(comment(people), by));
        does("resolve a comment", by -> comments.resolve(comment(people), by));
        does("reopen a comment", by -> comments.reopen(comment(people), by));
    }

    /** The responsible drafter's, on their own section. */
    private CommentId comment(DemoPeople people) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into report_comment (id, thread_id, turn, report_id, section_number, staff_id, words, said_at, anchor)
                        values (?, ?, 0, ?, 1, ?, '请核对。', ?, 'SECTION')
                        """)
                .params(id, id, report.toString(), people.drafter.id().value(), LocalDateTime.of(2022, 1, 10, 9, 0))
                .update();
        return new CommentId(id);
    }

    private void deciding(ApplicationContext spring) {
        var reviews = spring.getBean(Reviews.class);
        var signOffs = spring.getBean(SignOffs.class);
        var items = spring.getBean(WorkItems.class);
        does("approve", by -> reviews.approve(report, "同意", seen(), by));
        does(
                "return from review",
                by -> reviews.returnForRevision(report, Returning.toDrafting("请补充", Map.of()), seen(), by));
        does("sign off", by -> signOffs.signOff(report, "同意", DemoPeople.PASSWORD, seen(), by));
        does(
                "return from sign-off",
                by -> signOffs.returnForRevision(report, Returning.toDrafting("请补充", Map.of()), seen(), by));
        var work = spring.getBean(WorkLists.class);
        acts.put("find it in one's own list of work", by -> work.page(WorkFilter.TODO, 0, 50, by).stream()
                .anyMatch(item -> item.report().equals(report)));
        does("keep a filter of one's own", by -> spring.getBean(SavedFilters.class)
                .keep("TODO", new SavedFilter("逾期的", "late=1"), by));
        does("urge whoever is late at it", by -> spring.getBean(Urges.class).urgeLate(report, "", by));
        acts.put("find it among what waits for oneself", by -> items.todo(50, by).stream()
                .anyMatch(item -> item.report().equals(report)));
    }

    private void calling(ApplicationContext spring, DemoPeople people) {
        var calls = spring.getBean(Calls.class);
        var audit = spring.getBean(AuditLog.class);
        telling(spring);
        does(
                "call another organ",
                by -> calls.open(
                        new CallOrder(2021, List.of(people.water.id()), Optional.of(LocalDate.of(2022, 1, 31))), by));
        var cockpit = spring.getBean(Cockpit.class);
        acts.put("follow the call", by -> cockpit.rows(call(), CockpitFilter.ALL, Optional.empty(), 100, by).stream()
                .anyMatch(row -> row.report().equals(report)));
        acts.put(
                "see the figures of the call", by -> cockpit.figures(call(), by).called() > 0);
        acts.put("see whom the call waits for", by -> {
            cockpit.waitedFor(call(), 100, by);
            return true;
        });
        does("see who is late in the call", by -> spring.getBean(LateWork.class).lateWork(call(), by));
        does("see how far the call is opened", by -> spring.getBean(CallOpenings.class)
                .progress(call(), by));
        var deadlines = spring.getBean(Deadlines.class);
        does("see when its parts are due", by -> deadlines.schedule(report, by));
        does("see why a due date was moved", by -> deadlines.changes(report, by));
        does(
                "move a due date",
                by -> deadlines.move(report, StageKind.PUBLISH, LocalDate.of(2022, 1, 28), "县里要求提前公布", by));
        acts.put("read the audit log", by -> audit.page(AuditFilter.ALL, Optional.empty(), 500, by).stream()
                .anyMatch(entry -> entry.report().equals(Optional.of(report))));
    }

    private void telling(ApplicationContext spring) {
        var inbox = spring.getBean(Inbox.class);
        var settings = spring.getBean(NoticeSettings.class);
        var webhooks = spring.getBean(Webhooks.class);
        does("read one's own messages", by -> inbox.page(InboxFilter.ALL, Optional.empty(), 10, by));
        does("choose one's own notices", by -> settings.keep(settings.choicesOf(by), by));
        does("open one's own calendar", spring.getBean(CalendarFeeds.class)::renew);
        does("see what was not delivered", spring.getBean(DeadLetters.class)::all);
        does(
                "add a webhook",
                by -> webhooks.add(
                        new NewWebhook("群", Robot.WECOM, "https://1.1.1.1/send?key=1", "", Locale.CHINA), by));
    }

    private void administering(ApplicationContext spring, DemoPeople people) {
        var staff = spring.getBean(People.class);
        var organs = spring.getBean(Organs.class);
        var proposals = spring.getBean(Proposals.class);
        var member = people.member2.id();
        people.system.does(me -> staff.propose(member, Set.of(Role.MEMBER), 1, me));
        does("see the people of an organ", by -> staff.membersOf(people.township.id(), by));
        does(
                "add an organ",
                by -> organs.create(
                        new NewOrgan(people.township.code() + "-new", "新设的街道办事处", OrganKind.STREET),
                        people.county.id(),
                        by));
        does("take a person in", by -> {
            var account = "new-" + people.township.code().toLowerCase(Locale.ROOT);
            staff.enrol(new NewPerson(account, "新来的", people.township.id(), Set.of(Role.MEMBER), 9), by);
        });
        does("propose duties", by -> staff.propose(member, Set.of(Role.DRAFTER), 1, by));
        does("issue a one-time link", by -> staff.newLink(people.secretary.id(), by));
        does("see what waits to be confirmed", proposals::waiting);
        does("see what waits for an organ's people", by -> proposals.waitingAt(people.township.id(), by));
        does("confirm what was proposed", by -> proposals.confirm(proposal(member), by));
        does("refuse what was proposed", by -> proposals.refuse(proposal(member), by));
        does("take duties away", by -> staff.assign(member, Set.of(), 0, by));
        does("make somebody head alone", by -> staff.assign(member, Set.of(Role.HEAD), 1, by));
    }

    private String proposal(StaffId of) {
        return jdbc.sql("select id from account_proposal where staff_id = ? and settled_at is null")
                .param(of.value())
                .query(String.class)
                .single();
    }

    private String call() {
        return jdbc.sql("select call_id from call_target where report_id = ?")
                .param(report.toString())
                .query(String.class)
                .single();
    }

    /** What the last round was opened on; before the first one, something that nobody ever saw. */
    private ContentHash seen() {
        return jdbc.sql("select sm3, sha256 from review_round where report_id = ? order by round_number desc limit 1")
                .param(report.toString())
                .query((row, _) -> new ContentHash(row.getString("sm3"), row.getString("sha256")))
                .optional()
                .orElse(new ContentHash("0", "0"));
    }
}
