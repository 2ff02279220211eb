package org.qianfa.process;

import static org.qianfa.Acting.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.Office;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.round.Rounds;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Organs;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.list.ReportFilter;
import org.qianfa.report.list.ReportLists;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A server at work in a process of its own, to be killed: takes one report after another through the whole chain, goes on wherever it finds
 * them, and prints a line for everything that it has acknowledged to a person.
 */
final class ChainStressTests {
    private static final int FIRST_YEAR = 2021;
    private final ApplicationContext spring;
    private final Map<String, StaffId> people = new HashMap<>();

    private ChainStressTests(ApplicationContext spring) {
        this.spring = spring;
    }

    public static void main(String[] arguments) {
        var spring = new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url", KilledServerTests.url(arguments[0]),
                        "spring.datasource.username", "sa",
                        "spring.datasource.password", "",
                        "spring.main.banner-mode", "off"))
                .run();
        spring.getBean(TestClock.class).set(LocalDateTime.of(2026, 1, 10, 9, 0));
        try {
            new ChainStressTests(spring).work(Integer.parseInt(arguments[1]));
        } catch (RuntimeException broken) {
            broken.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void work(int lastYear) {
        findOrSeedPeople();
        System.out.println("READY");
        for (var year = FIRST_YEAR; year <= lastYear; year++) publish(year);
        System.out.println("DONE");
    }

    private void findOrSeedPeople() {
        var jdbc = spring.getBean(JdbcClient.class);
        if (jdbc.sql("select count(*) from organ").query(Integer.class).single() == 0) DemoPeople.in(spring);
        jdbc.sql("select account, id from staff")
                .query((row, _) -> people.put(row.getString(1), new StaffId(row.getString(2))))
                .list();
    }

    private void publish(int year) {
        var id = findOrCall(year);
        while (report(id).status() != ReportStatus.PUBLISHED) step(report(id));
    }

    private ReportId findOrCall(int year) {
        var admin = person("admin");
        var township = spring.getBean(Organs.class).byCode("620723108").orElseThrow();
        var lists = spring.getBean(ReportLists.class);
        var filter = new ReportFilter(Optional.of(year), Optional.empty(), township.name());
        if (as(admin, () -> lists.count(filter, admin)) == 0) {
            var order = new CallOrder(year, List.of(township.id()), Optional.of(LocalDate.of(year + 1, 1, 31)));
            as(admin, () -> spring.getBean(Calls.class).open(order, admin));
        }
        return as(admin, () -> lists.page(filter, 0, 1, admin)).getFirst().id();
    }

    private void step(Report report) {
        switch (report.status()) {
            case DRAFT, RETURNED -> draft(report);
            case UNDER_REVIEW -> review(report);
            case AWAITING_SIGN_OFF -> {
                var head = person("secretary");
                var seen = seen(report, head);
                as(head, () -> spring.getBean(SignOffs.class)
                        .signOff(report.id(), "同意", DemoPeople.PASSWORD, seen, head));
                acknowledge("decision", report, head);
            }
            case SIGNED_OFF, PUBLISHED, ENDED -> Thread.onSpinWait();
        }
    }

    /** Nothing is carried over from one year to the next. */
    private static Cells noughts(Format form) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) values.put(key, "0");
        return form.withTotals(Cells.of(values));
    }

    /** Types in small saves, so that many of them stand between two kills, then submits. */
    private void draft(Report report) {
        var drafter = person("drafter");
        var drafts = spring.getBean(Drafts.class);
        var form = spring.getBean(Formats.class).get(report.format());
        var texts = Office.withOwnWords(report.id(), FilledReports.valid(form).sections());
        var cells = noughts(form);
        as(drafter, () -> drafts.takeOver(report.id(), new TreeMap<>(texts.tailMap(2)), cells, drafter));
        for (var typed = saves(report, drafter) + 1; typed <= 20; typed++) {
            var before = as(drafter, () -> drafts.text(report.id(), 1, drafter));
            var text = (before.text().isEmpty() ? texts.get(1) : before.text()) + "第" + typed + "次保存。";
            as(drafter, () -> drafts.saveText(report.id(), 1, text, before.version(), drafter));
            System.out.println("text " + report.id() + " " + text.length());
        }
        as(drafter, () -> spring.getBean(Submissions.class).submit(report.id(), drafter));
        System.out.println("submitted " + report.id());
    }

    private int saves(Report report, StaffId drafter) {
        var text = as(drafter, () -> spring.getBean(Drafts.class).text(report.id(), 1, drafter))
                .text();
        return text.split("次保存。", -1).length - 1;
    }

    private void review(Report report) {
        for (var account : List.of("deputy", "member1", "member2")) {
            var reviewer = person(account);
            var round = as(reviewer, () -> spring.getBean(Rounds.class).latest(report.id(), reviewer))
                    .orElseThrow();
            if (!round.waitsFor(reviewer)) continue;
            var seen = round.round().hash();
            as(reviewer, () -> spring.getBean(Reviews.class).approve(report.id(), "同意", seen, reviewer));
            acknowledge("decision", report, reviewer);
        }
    }

    private org.qianfa.form.content.ContentHash seen(Report report, StaffId by) {
        return as(by, () -> spring.getBean(Rounds.class).latest(report.id(), by))
                .orElseThrow()
                .round()
                .hash();
    }

    private Report report(ReportId id) {
        return spring.getBean(Reports.class).get(id);
    }

    private StaffId person(String account) {
        return Optional.ofNullable(people.get(account)).orElseThrow();
    }

    private static void acknowledge(String what, Report report, StaffId by) {
        System.out.println(what + " " + report.id() + " " + by);
    }
}
