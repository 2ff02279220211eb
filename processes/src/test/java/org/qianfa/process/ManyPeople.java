package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.qianfa.OwnWords;
import org.qianfa.Person;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.RoundView;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.reminder.Reminders;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Role;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.section.SectionText;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One drafter, eight reviewers and eight heads, who act on a report all at the same moment; a new township for every report. */
public final class ManyPeople {
    private final ApplicationContext spring;
    final EngineStory engine;
    private final DemoPeople people;
    private final JdbcClient jdbc;
    private final Reports reports;
    private final WorkItems items;
    private final Reminders reminders;
    private final Content filled;
    private final List<Person> reviewers;
    private final List<Person> heads;

    public ManyPeople(ApplicationContext spring) {
        this.spring = spring;
        people = DemoPeople.in(spring);
        engine = spring.getBean(EngineStory.class);
        jdbc = spring.getBean(JdbcClient.class);
        reports = spring.getBean(Reports.class);
        items = spring.getBean(WorkItems.class);
        reminders = spring.getBean(Reminders.class);
        filled = FilledReports.valid(spring.getBean(Formats.class).forYear(2021));
        reviewers = IntStream.range(0, 8).mapToObj(i -> person("审核人" + i)).toList();
        heads = IntStream.range(0, 8).mapToObj(i -> person("书记" + i)).toList();
    }

    private Person person(String name) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select ?, ?, ?, organ, password from staff where id = ?")
                .params(id, "p" + id, name, people.secretary.id().value())
                .update();
        return new Person(spring, new StaffId(id));
    }

    public OrganId organ(int reviewing) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into organ (id, code, name, kind, parent, path) values (?, ?, '大镇人民政府', 'township', ?, ?)")
                .params(id, "c" + id, people.county.id().value(), people.county.path() + id + "/")
                .update();
        duty(people.drafter.id(), id, Role.DRAFTER);
        reviewers.subList(0, reviewing).forEach(reviewer -> duty(reviewer.id(), id, Role.MEMBER));
        heads.forEach(head -> duty(head.id(), id, Role.HEAD));
        return new OrganId(id);
    }

    private void duty(StaffId staff, String organ, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 0)")
                .params(staff.value(), organ, role.name())
                .update();
    }

    public Runnable calls(OrganId organ) {
        return () -> people.admin.calls(new CallOrder(2021, List.of(organ), Optional.empty()));
    }

    public ReportId filledReport(int reviewing) {
        var organ = organ(reviewing);
        calls(organ).run();
        var report = ReportId.of(jdbc.sql("select id from report where organ_id = ?")
                .param(organ.value())
                .query(String.class)
                .single());
        var sections = OwnWords.in(report, filled.sections());
        people.drafter.takesOver(report, sections, filled.cells());
        return report;
    }

    public ReportId submittedReport(int reviewing) {
        var report = filledReport(reviewing);
        submits(report).run();
        return report;
    }

    public ReportId reviewedReport() {
        var report = submittedReport(1);
        approves(report, 0).run();
        return report;
    }

    public Runnable submits(ReportId report) {
        return () -> people.drafter.submits(report);
    }

    public Runnable withdraws(ReportId report) {
        return () -> people.drafter.withdraws(report);
    }

    public Runnable approves(ReportId report, int reviewer) {
        var who = reviewers.get(reviewer);
        var seen = seen(report, who);
        return () -> who.approves(report, "同意", seen);
    }

    public Runnable returns(ReportId report, int reviewer) {
        var who = reviewers.get(reviewer);
        var seen = seen(report, who);
        return () -> who.returns(report, Returning.toDrafting("", Map.of(1, "请补充")), seen);
    }

    public Runnable signs(ReportId report, int head) {
        var who = heads.get(head);
        var seen = seen(report, who);
        return () -> who.signs(report, "同意", DemoPeople.PASSWORD, seen);
    }

    public Runnable headReturns(ReportId report, int head) {
        var who = heads.get(head);
        var seen = seen(report, who);
        return () -> who.returnsFromSignOff(report, Returning.toDrafting("请再核对", Map.of()), seen);
    }

    public Runnable reminds(ReportId report) {
        return () -> reminders.remind(report);
    }

    public SectionText text(ReportId report) {
        return people.drafter.text(report, 1);
    }

    public TextOutcome saves(ReportId report, SectionText before, String more) {
        return people.drafter.saves(report, 1, before.text() + more, before.version());
    }

    public void readsEverything(ReportId report) {
        assertThat(view(report).round().outcome()).isEmpty();
        assertThat(view(report).decisions()).isEmpty();
    }

    public ReportStatus status(ReportId report) {
        return reports.get(report).status();
    }

    private ContentHash seen(ReportId report, Person who) {
        return who.latestRound(report).orElseThrow().round().hash();
    }

    private RoundView view(ReportId report) {
        return people.drafter.latestRound(report).orElseThrow();
    }

    /** Everybody starts together; what each met, empty where it was done. */
    public List<Optional<Throwable>> atOnce(List<? extends Runnable> acts) {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = new ArrayList<Future<Boolean>>();
            for (var act : acts) running.add(threads.submit(together(start, act)));
            return running.stream().map(ManyPeople::failure).toList();
        }
    }

    private static Callable<Boolean> together(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            act.run();
            return true;
        };
    }

    private static Optional<Throwable> failure(Future<Boolean> act) {
        try {
            act.get();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return Optional.ofNullable(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(interrupted);
        }
    }

    /** The model, the report's status, its last round and the work items tell one story, and what was submitted is what stands there. */
    public void everythingAgrees(ReportId id) {
        var report = reports.get(id);
        var view = view(id);
        var waiting = items.waitingFor(id);
        switch (report.status()) {
            case DRAFT, RETURNED -> {
                assertThat(engine.waitingAt(id)).isEqualTo("draftReport");
                assertThat(waiting).containsExactly(people.drafter.id());
                assertThat(view.round().outcome()).isIn(Optional.of(Outcome.RETURNED), Optional.of(Outcome.WITHDRAWN));
            }
            case UNDER_REVIEW, AWAITING_SIGN_OFF -> {
                assertThat(engine.waitingAt(id))
                        .isEqualTo(report.status() == ReportStatus.UNDER_REVIEW ? "reviewReport" : "signOffReport");
                assertThat(view.round().outcome()).isEmpty();
                assertThat(waiting)
                        .containsExactlyInAnyOrderElementsOf(view.seats().stream()
                                .map(seat -> seat.staff())
                                .filter(view::waitsFor)
                                .toList());
            }
            case SIGNED_OFF -> {
                assertThat(engine.waitingAt(id)).isEmpty();
                assertThat(engine.jobs(id)).isEqualTo(1);
                assertThat(waiting).isEmpty();
                assertThat(view.round().outcome()).contains(Outcome.APPROVED);
            }
            case PUBLISHED, ENDED -> throw new AssertionError("nobody published or ended it");
        }
        assertThat(ContentHash.of(report.identity(), reports.contentOf(report)))
                .isEqualTo(view.round().hash());
    }
}
