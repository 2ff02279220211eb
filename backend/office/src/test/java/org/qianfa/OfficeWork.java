package org.qianfa;

import static org.qianfa.Acting.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Rounds;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Organ;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.list.ReportFilter;
import org.qianfa.report.list.ReportLists;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;

/** What people of any office do with a report, each in one line of a story: {@code work.approves(report, deputy)}. */
public class OfficeWork {
    private static final String OWN = "山川田园桥路村林湖岸松柏桃李梅兰竹菊燕雀鹿马牛羊云雨风雪春夏秋冬红黄蓝绿青白";
    private final Calls calls;
    private final Reports reports;
    private final ReportLists lists;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Rounds rounds;
    private final Reviews reviews;
    private final SignOffs signOffs;
    private final Objections objections;
    private final Formats formats;

    public OfficeWork(ApplicationContext spring) {
        calls = spring.getBean(Calls.class);
        reports = spring.getBean(Reports.class);
        lists = spring.getBean(ReportLists.class);
        drafts = spring.getBean(Drafts.class);
        submissions = spring.getBean(Submissions.class);
        rounds = spring.getBean(Rounds.class);
        reviews = spring.getBean(Reviews.class);
        signOffs = spring.getBean(SignOffs.class);
        objections = spring.getBean(Objections.class);
        formats = spring.getBean(Formats.class);
    }

    /** The administrator calls one organ for a year. */
    public ReportId calls(Organ organ, int year, StaffId admin) {
        as(
                admin,
                () -> calls.open(
                        new CallOrder(year, List.of(organ.id()), Optional.of(LocalDate.of(year + 1, 1, 31))), admin));
        return as(
                        admin,
                        () -> lists.page(
                                new ReportFilter(Optional.of(year), Optional.empty(), organ.name()), 0, 10, admin))
                .getFirst()
                .id();
    }

    /** The responsible drafter fills it in so that nothing is wrong with it. */
    public void fills(ReportId report, StaffId drafter) {
        var valid = FilledReports.valid(formats.get(reports.get(report).format()));
        var sections = withOwnWords(report, valid.sections());
        as(drafter, () -> drafts.takeOver(report, sections, valid.cells(), drafter));
    }

    /** Somebody writes more in a section. */
    public void writes(ReportId report, int section, String more, StaffId drafter) {
        var text = as(drafter, () -> drafts.text(report, section, drafter));
        as(drafter, () -> drafts.saveText(report, section, text.text() + more, text.version(), drafter));
    }

    /** The same texts with words that no other report has. */
    public static SortedMap<Integer, String> withOwnWords(ReportId report, SortedMap<Integer, String> texts) {
        var sections = new TreeMap<>(texts);
        sections.replaceAll((number, text) -> text + ownWords(report, number));
        return sections;
    }

    /** Words that no other report has, so that no two are alike; they claim nothing. */
    private static String ownWords(ReportId report, int section) {
        var random = new Random(report.hashCode() * 31L + section);
        var words = new StringBuilder();
        for (var i = 1; i <= 400; i++) words.append(i % 20 == 0 ? '。' : OWN.charAt(random.nextInt(OWN.length())));
        return words.append('\n').toString();
    }

    /** Every objection that is open is answered first. */
    public void submits(ReportId report, StaffId drafter) {
        answers(report, drafter);
        as(drafter, () -> submissions.submit(report, drafter));
    }

    public void answers(ReportId report, StaffId drafter) {
        as(drafter, () -> objections.all(report, drafter).stream()
                .filter(raised -> raised.answer().isEmpty())
                .forEach(raised -> objections.answer(report, raised.id(), true, "已按意见核对。", drafter)));
    }

    public void approves(ReportId report, StaffId reviewer) {
        as(reviewer, () -> reviews.approve(report, "同意", seen(report, reviewer), reviewer));
    }

    public void returns(ReportId report, StaffId reviewer, String reason, int section) {
        as(
                reviewer,
                () -> reviews.returnForRevision(
                        report,
                        Returning.toDrafting(reason, Map.of(section, reason)),
                        seen(report, reviewer),
                        reviewer));
    }

    public void returns(
            ReportId report, StaffId reviewer, String reason, int section, String to, boolean straightBack) {
        var returning = new Returning(reason, List.of(Objection.to(section, reason)), to, straightBack);
        as(reviewer, () -> reviews.returnForRevision(report, returning, seen(report, reviewer), reviewer));
    }

    public void signs(ReportId report, StaffId head) {
        as(head, () -> signOffs.signOff(report, "同意发布", DemoPeople.PASSWORD, seen(report, head), head));
    }

    public void secretaryReturns(ReportId report, StaffId head, String reason) {
        secretaryReturns(report, head, Returning.toDrafting(reason, Map.of()));
    }

    public void secretaryReturns(ReportId report, StaffId head, String reason, int section) {
        secretaryReturns(report, head, Returning.toDrafting(reason, Map.of(section, reason)));
    }

    public void secretaryReturns(ReportId report, StaffId head, Returning returning) {
        as(head, () -> signOffs.returnForRevision(report, returning, seen(report, head), head));
    }

    public ReportStatus status(ReportId report) {
        return reports.get(report).status();
    }

    public Content content(ReportId report, StaffId by) {
        return as(by, () -> reports.content(report, by));
    }

    public ContentHash seen(ReportId report, StaffId by) {
        return as(by, () -> rounds.latest(report, by)).orElseThrow().round().hash();
    }
}
