package org.qianfa.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.OwnWords;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.deadline.call.CallOrder;
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
    private final Map<String, Person> people = new HashMap<>();

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
                .query((row, _) -> people.put(row.getString(1), new Person(spring, new StaffId(row.getString(2)))))
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
        if (admin.sees(me -> lists.count(filter, me)) == 0) {
            var order = new CallOrder(year, List.of(township.id()), Optional.of(LocalDate.of(year + 1, 1, 31)));
            admin.calls(order);
        }
        return admin.sees(me -> lists.page(filter, 0, 1, me)).getFirst().id();
    }

    private void step(Report report) {
        switch (report.status()) {
            case DRAFT, RETURNED -> draft(report);
            case UNDER_REVIEW -> review(report);
            case AWAITING_SIGN_OFF -> {
                var head = person("secretary");
                var seen = seen(report, head);
                head.signs(report.id(), "同意", DemoPeople.PASSWORD, seen);
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
        var form = spring.getBean(Formats.class).get(report.format());
        var texts = OwnWords.in(report.id(), FilledReports.valid(form).sections());
        var cells = noughts(form);
        drafter.takesOver(report.id(), new TreeMap<>(texts.tailMap(2)), cells);
        for (var typed = saves(report, drafter) + 1; typed <= 20; typed++) {
            var before = drafter.text(report.id(), 1);
            var text = (before.text().isEmpty() ? texts.get(1) : before.text()) + "第" + typed + "次保存。";
            drafter.saves(report.id(), 1, text, before.version());
            System.out.println("text " + report.id() + " " + text.length());
        }
        drafter.submits(report.id());
        System.out.println("submitted " + report.id());
    }

    private int saves(Report report, Person drafter) {
        var text = drafter.text(report.id(), 1).text();
        return text.split("次保存。", -1).length - 1;
    }

    private void review(Report report) {
        for (var account : List.of("deputy", "member1", "member2")) {
            var reviewer = person(account);
            var round = reviewer.latestRound(report.id()).orElseThrow();
            if (!round.waitsFor(reviewer.id())) continue;
            var seen = round.round().hash();
            reviewer.approves(report.id(), "同意", seen);
            acknowledge("decision", report, reviewer);
        }
    }

    private org.qianfa.form.content.ContentHash seen(Report report, Person by) {
        return by.latestRound(report.id()).orElseThrow().round().hash();
    }

    private Report report(ReportId id) {
        return spring.getBean(Reports.class).get(id);
    }

    private Person person(String account) {
        return Optional.ofNullable(people.get(account)).orElseThrow();
    }

    private static void acknowledge(String what, Report report, Person by) {
        System.out.println(what + " " + report.id() + " " + by.id());
    }
}
