package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.Office;
import org.qianfa.Person;
import org.qianfa.TestClock;
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.AbsenceState;
import org.qianfa.absence.AbsenceSweep;
import org.qianfa.absence.Absences;
import org.qianfa.approval.administration.Standstills;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.round.RoundView;
import org.qianfa.approval.seat.Seat;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Role;
import org.qianfa.process.ChainState.At;
import org.qianfa.process.ChainState.Away;
import org.qianfa.process.ChainState.Who;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One report on the real services, the real engine and a real database, beside the plain model of what has to happen to it. */
final class ChainWorld {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 10);
    private final ApplicationContext spring;
    private final ChainState model = new ChainState();
    private final Map<Who, Person> staff = new EnumMap<>(Who.class);
    private final Office office;
    private final EngineStory engine;
    private final JdbcClient jdbc;
    private final ReportId report;

    ChainWorld(ApplicationContext spring) {
        this.spring = spring;
        spring.getBean(TestClock.class).reset();
        office = new Office(spring);
        engine = spring.getBean(EngineStory.class);
        jdbc = spring.getBean(JdbcClient.class);
        staff.put(Who.DRAFTER, office.people.drafter);
        staff.put(Who.DRAFTER2, office.people.drafter2);
        staff.put(Who.DEPUTY, office.people.deputy);
        staff.put(Who.MEMBER1, office.people.member1);
        staff.put(Who.MEMBER2, office.people.member2);
        staff.put(Who.HEAD, office.people.secretary);
        staff.put(Who.ADMIN, office.people.admin);
        staff.put(Who.SPARE, hires(Who.SPARE.chinese));
        report = office.townshipReport();
        person(Who.DRAFTER).fills(report);
    }

    private Person hires(String name) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select ?, ?, ?, organ, password from staff where id = ?")
                .params(id, "p" + id, name, office.people.secretary.id().value())
                .update();
        return new Person(spring, new StaffId(id));
    }

    private Person person(Who who) {
        return Optional.ofNullable(staff.get(who)).orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }

    /** The model and the product do the same, or neither does; afterwards they agree. */
    void does(ChainMove move) {
        switch (move) {
            case ChainMove.Forward(var whoever) -> forward(whoever).ifPresent(this::does);
            case ChainMove.Submit(var by) -> both(move, () -> model.submits(by), () -> submits(person(by)));
            case ChainMove.Approve(var by) -> both(move, () -> model.approves(by), () -> approves(person(by)));
            case ChainMove.Sign(var by) -> both(move, () -> model.signs(by), () -> signs(person(by)));
            case ChainMove.Return(var by, var toReview, var straight) ->
                both(move, () -> model.returns(by, toReview, straight), () -> returns(person(by), toReview, straight));
            case ChainMove.Withdraw(var by) ->
                both(move, () -> model.withdraws(by), () -> person(by).withdraws(report));
            case ChainMove.TakeBack(var by) ->
                both(move, () -> model.takesBack(by), () -> person(by).takesBack(report));
            case ChainMove.HandOver(var seat, var to, var by) ->
                both(move, () -> model.handsOver(seat, to, by), () -> person(by)
                        .handsOverSeat(report, person(seat), person(to), "工作调整"));
            case ChainMove.Vacate(var seat) ->
                both(move, () -> model.vacates(seat), () -> person(Who.ADMIN).vacates(report, person(seat), "已调走"));
            case ChainMove.AnswerForIt(var to, var by) ->
                both(move, () -> model.answersForIt(to, by), () -> person(by)
                        .makesResponsible(report, person(to), "工作调整"));
            case ChainMove.Leave(var by, var duty, var deputy, var in, var days) ->
                both(
                        move,
                        () -> model.leaves(by, duty, deputy, model.day + in, days),
                        () -> leaves(person(by), duty, person(deputy), in, days));
            case ChainMove.ComeBack(var which) -> {
                if (!model.away.isEmpty()) comesBack(model.away.get(which % model.away.size()));
            }
            case ChainMove.DayPasses() -> {
                model.dayPasses();
                var now = LocalDateTime.of(2022, 1, 10, 9, 0).plusDays(model.day);
                bean(TestClock.class).set(now);
                bean(AbsenceSweep.class).run();
            }
            case ChainMove.Open(var by) -> {
                model.opens(by);
                person(by).opens(report);
            }
            case ChainMove.Write(var by) -> both(move, () -> model.writes(by), () -> writes(person(by)));
            case ChainMove.GainDuty(var who, var role) -> {
                if (model.duties(who).add(role)) duty(person(who).id(), role);
            }
            case ChainMove.LoseDuty(var who, var role) -> {
                if (model.duties(who).remove(role))
                    jdbc.sql("delete from duty where staff = ? and role = ?")
                            .params(person(who).id().value(), role.name())
                            .update();
            }
            case ChainMove.RunJob(var times) -> {
                if (model.publishes()) for (var time = 0; time < times; time++) runJob();
            }
            case ChainMove.End() ->
                both(move, model::ends, () -> person(Who.ADMIN).ends(report, "不再办理"));
            case ChainMove.Reopen() ->
                both(move, model::reopens, () -> person(Who.ADMIN).reopens(report, "恢复办理"));
        }
        agrees(move);
    }

    private Optional<ChainMove> forward(int whoever) {
        return switch (model.at) {
            case DRAFT -> Optional.of(new ChainMove.Submit(model.responsible));
            case REVIEW -> able(At.REVIEW, whoever).map(ChainMove.Approve::new);
            case SIGN_OFF -> able(At.SIGN_OFF, whoever).map(ChainMove.Sign::new);
            case PUBLISHING -> Optional.of(new ChainMove.RunJob(1));
            case PUBLISHED -> Optional.empty();
            case ENDED -> Optional.of(new ChainMove.Reopen());
        };
    }

    private Optional<Who> able(At kind, int whoever) {
        var able = Stream.of(Who.values())
                .filter(who -> model.speaksFrom(who, kind).isPresent())
                .toList();
        return able.isEmpty() ? Optional.empty() : Optional.of(able.get(whoever % able.size()));
    }

    private static void both(ChainMove move, BooleanSupplier allowed, Runnable act) {
        var done = true;
        try {
            act.run();
        } catch (Refused refused) {
            done = false;
            assertThat(refused.getMessage()).as("%s is refused in words", move).isNotBlank();
        }
        assertThat(done).as("the model allows %s", move).isEqualTo(allowed.getAsBoolean());
    }

    /** What stood in the last round, whoever asks; before the first one, something that nobody ever saw. */
    private ContentHash seen() {
        return jdbc.sql("select sm3, sha256 from review_round where report_id = ? order by round_number desc limit 1")
                .param(report.toString())
                .query((row, _) -> new ContentHash(row.getString(1), row.getString(2)))
                .optional()
                .orElse(new ContentHash("0", "0"));
    }

    private void approves(Person by) {
        by.approves(report, "同意", seen());
    }

    private void signs(Person by) {
        by.signs(report, "同意发布", DemoPeople.PASSWORD, seen());
    }

    private void submits(Person by) {
        by.does(me -> bean(Reports.class).get(report, me));
        by.answersAndSubmits(report);
    }

    private void returns(Person by, boolean toReview, boolean straight) {
        var to = toReview ? "reviewReport" : "draftReport";
        var returning = new Returning("请修改", List.of(Objection.to(6, "请补充")), to, straight);
        var seen = seen();
        if (model.at == At.SIGN_OFF) by.returnsFromSignOff(report, returning, seen);
        else by.returns(report, returning, seen);
    }

    private void writes(Person by) {
        var responsible = person(model.responsible);
        if (by.equals(responsible) || !model.holds(model.responsible, Role.DRAFTER))
            throw new Refused(Sentence.of("approval.cannotDraft"));
        responsible.assigns(report, 5, by);
        try {
            var text = by.text(report, 5);
            by.saves(report, 5, text.text() + "再核对一遍。", text.version());
            by.finishes(report, 5);
        } finally {
            responsible.assigns(report, 5, responsible);
        }
    }

    private void leaves(Person by, Role duty, Person deputy, int in, int days) {
        var from = FIRST_DAY.plusDays(model.day + (long) in);
        var order = new AbsenceOrder(office.people.township.id(), duty, deputy.id(), from, from.plusDays(days), "外出");
        by.announces(order);
    }

    private void comesBack(Away absence) {
        var by = person(absence.who());
        var id = by.sees(bean(Absences.class)::mine).stream()
                .filter(each -> each.staff().equals(by.id()) && each.state() != AbsenceState.ENDED)
                .filter(each -> each.duty() == absence.duty() && each.from().equals(FIRST_DAY.plusDays(absence.from())))
                .map(Absence::id)
                .findFirst()
                .orElseThrow();
        model.comesBack(absence);
        by.endsAbsence(id);
    }

    private void duty(StaffId who, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(who.value(), office.people.township.id().value(), role.name())
                .update();
    }

    private void runJob() {
        if (engine.isRunning(report)) engine.runsJobs(report);
    }

    /** Model, tables, engine and work items tell one story, nobody has two parts, and somebody or something can move it. */
    private void agrees(ChainMove move) {
        var status = bean(Reports.class).get(report).status();
        assertThat(at(status)).as("status after %s", move).isEqualTo(model.at);
        assertThat(engine.waitingAt(report)).as("engine after %s", move).isEqualTo(waitingAt());
        assertThat(engine.isRunning(report))
                .as("process after %s", move)
                .isEqualTo(model.at != At.PUBLISHED && model.at != At.ENDED);
        if (model.at == At.PUBLISHING) assertThat(engine.jobs(report)).isEqualTo(1);
        assertThat(bean(WorkItems.class).waitingFor(report))
                .as("lists after %s", move)
                .containsExactlyInAnyOrderElementsOf(model.lists.keySet().stream()
                        .map(who -> person(who).id())
                        .toList());
        assertThat(bean(Reports.class).parts(bean(Reports.class).get(report)))
                .as("parts after %s", move)
                .isEqualTo(parts());
        if (model.at == At.REVIEW || model.at == At.SIGN_OFF) roundAgrees(move);
        nobodyDecidesOnOwnWork();
        somebodyOrSomethingMovesIt(move);
    }

    private static At at(ReportStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> At.DRAFT;
            case UNDER_REVIEW -> At.REVIEW;
            case AWAITING_SIGN_OFF -> At.SIGN_OFF;
            case SIGNED_OFF -> At.PUBLISHING;
            case PUBLISHED -> At.PUBLISHED;
            case ENDED -> At.ENDED;
        };
    }

    private String waitingAt() {
        return switch (model.at) {
            case DRAFT -> "draftReport";
            case REVIEW -> "reviewReport";
            case SIGN_OFF -> "signOffReport";
            case PUBLISHING, PUBLISHED, ENDED -> "";
        };
    }

    private Map<StaffId, StageKind> parts() {
        var parts = new HashMap<StaffId, StageKind>();
        model.parts.forEach((who, part) -> parts.put(person(who).id(), StageKind.valueOf(part.name())));
        return parts;
    }

    private RoundView round() {
        var admin = person(Who.ADMIN);
        return admin.latestRound(report).orElseThrow();
    }

    private void roundAgrees(ChainMove move) {
        var round = round();
        assertThat(round.round().outcome()).isEmpty();
        assertThat(round.seats().stream().collect(Collectors.toMap(Seat::staff, Seat::duty)))
                .as("seats after %s", move)
                .isEqualTo(model.seats.entrySet().stream()
                        .collect(Collectors.toMap(seat -> person(seat.getKey()).id(), Map.Entry::getValue)));
        assertThat(round.decisions().stream().collect(Collectors.toMap(Decision::staff, Decision::by)))
                .as("approvals after %s", move)
                .isEqualTo(model.approvals.entrySet().stream()
                        .collect(
                                Collectors.toMap(voice -> person(voice.getKey()).id(), voice -> person(voice.getValue())
                                        .id())));
    }

    /** Over the tables themselves, whatever the services think. */
    private void nobodyDecidesOnOwnWork() {
        assertThat(jdbc.sql("""
                        select count(*) from decision d join review_round v on v.id = d.round_id
                        join report_contributor c on c.report_id = d.report_id and c.edition = v.edition and c.staff_id = d.acted_by
                        where d.report_id = ? and c.part <> v.kind
                        """).param(report.toString()).query(Integer.class).single())
                .isZero();
    }

    private void somebodyOrSomethingMovesIt(ChainMove move) {
        var told = bean(Standstills.class).reasons(bean(Reports.class).get(report));
        switch (model.at) {
            case DRAFT ->
                assertThat(model.holds(model.responsible, Role.DRAFTER) || !told.isEmpty())
                        .as("somebody moves it after %s", move)
                        .isTrue();
            case REVIEW, SIGN_OFF -> {
                var lost = model.seats.entrySet().stream()
                        .filter(seat -> !model.approvals.containsKey(seat.getKey()))
                        .anyMatch(seat -> !model.holds(seat.getKey(), seat.getValue()));
                var one = model.at == At.SIGN_OFF;
                var able = Stream.of(Who.values())
                        .anyMatch(who -> model.speaksFrom(who, model.at).isPresent());
                assertThat(able || !told.isEmpty())
                        .as("somebody moves it after %s", move)
                        .isTrue();
                if (lost && !one)
                    assertThat(told).as("lost seats are told after %s", move).isNotEmpty();
            }
            case PUBLISHING, PUBLISHED, ENDED -> assertThat(told).isEmpty();
        }
    }

    At at() {
        return model.at;
    }

    @Override
    public String toString() {
        return "report at " + model.at;
    }
}
