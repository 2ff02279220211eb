package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.Acting.as;

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
import org.qianfa.TestClock;
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.AbsenceState;
import org.qianfa.absence.AbsenceSweep;
import org.qianfa.absence.Absences;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.administration.CaseAdministration;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.approval.administration.Standstills;
import org.qianfa.approval.decision.ApprovalWithdrawals;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.round.RoundView;
import org.qianfa.approval.round.Rounds;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Role;
import org.qianfa.process.ChainState.At;
import org.qianfa.process.ChainState.Away;
import org.qianfa.process.ChainState.Who;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
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
    private final Map<Who, StaffId> staff = new EnumMap<>(Who.class);
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
        office.fills(report, id(Who.DRAFTER));
    }

    private StaffId hires(String name) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select ?, ?, ?, organ, password from staff where id = ?")
                .params(id, "p" + id, name, office.people.secretary.value())
                .update();
        return new StaffId(id);
    }

    private StaffId id(Who who) {
        return Optional.ofNullable(staff.get(who)).orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }

    /** The model and the product do the same, or neither does; afterwards they agree. */
    void does(ChainMove move) {
        switch (move) {
            case ChainMove.Forward(var whoever) -> forward(whoever).ifPresent(this::does);
            case ChainMove.Submit(var by) -> both(move, () -> model.submits(by), () -> submits(id(by)));
            case ChainMove.Approve(var by) -> both(move, () -> model.approves(by), () -> approves(id(by)));
            case ChainMove.Sign(var by) -> both(move, () -> model.signs(by), () -> signs(id(by)));
            case ChainMove.Return(var by, var toReview, var straight) ->
                both(move, () -> model.returns(by, toReview, straight), () -> returns(id(by), toReview, straight));
            case ChainMove.Withdraw(var by) ->
                both(
                        move,
                        () -> model.withdraws(by),
                        () -> as(id(by), () -> bean(Submissions.class).withdraw(report, id(by))));
            case ChainMove.TakeBack(var by) ->
                both(
                        move,
                        () -> model.takesBack(by),
                        () -> as(id(by), () -> bean(ApprovalWithdrawals.class).takeBack(report, id(by))));
            case ChainMove.HandOver(var seat, var to, var by) ->
                both(
                        move,
                        () -> model.handsOver(seat, to, by),
                        () -> as(id(by), () -> bean(SeatHandover.class)
                                .handOver(report, id(seat), id(to), "工作调整", id(by))));
            case ChainMove.Vacate(var seat) ->
                both(
                        move,
                        () -> model.vacates(seat),
                        () -> as(id(Who.ADMIN), () -> bean(SeatHandover.class)
                                .vacate(report, id(seat), "已调走", id(Who.ADMIN))));
            case ChainMove.AnswerForIt(var to, var by) ->
                both(
                        move,
                        () -> model.answersForIt(to, by),
                        () -> as(id(by), () -> bean(ResponsibleDrafters.class)
                                .handOver(report, id(to), "工作调整", id(by))));
            case ChainMove.Leave(var by, var duty, var deputy, var in, var days) ->
                both(
                        move,
                        () -> model.leaves(by, duty, deputy, model.day + in, days),
                        () -> leaves(id(by), duty, id(deputy), in, days));
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
                as(id(by), () -> bean(WorkItems.class).seen(report, id(by)));
            }
            case ChainMove.Write(var by) -> both(move, () -> model.writes(by), () -> writes(id(by)));
            case ChainMove.GainDuty(var who, var role) -> {
                if (model.duties(who).add(role)) duty(id(who), role);
            }
            case ChainMove.LoseDuty(var who, var role) -> {
                if (model.duties(who).remove(role))
                    jdbc.sql("delete from duty where staff = ? and role = ?")
                            .params(id(who).value(), role.name())
                            .update();
            }
            case ChainMove.RunJob(var times) -> {
                if (model.publishes()) for (var time = 0; time < times; time++) runJob();
            }
            case ChainMove.End() ->
                both(
                        move,
                        model::ends,
                        () -> as(id(Who.ADMIN), () -> bean(CaseAdministration.class)
                                .end(report, "不再办理", id(Who.ADMIN))));
            case ChainMove.Reopen() ->
                both(
                        move,
                        model::reopens,
                        () -> as(id(Who.ADMIN), () -> bean(CaseAdministration.class)
                                .reopen(report, "恢复办理", id(Who.ADMIN))));
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

    private void approves(StaffId by) {
        as(by, () -> bean(Reviews.class).approve(report, "同意", seen(), by));
    }

    private void signs(StaffId by) {
        as(by, () -> bean(SignOffs.class).signOff(report, "同意发布", DemoPeople.PASSWORD, seen(), by));
    }

    private void submits(StaffId by) {
        as(by, () -> bean(Reports.class).get(report, by));
        office.submits(report, by);
    }

    private void returns(StaffId by, boolean toReview, boolean straight) {
        var to = toReview ? "reviewReport" : "draftReport";
        var returning = new Returning("请修改", List.of(Objection.to(6, "请补充")), to, straight);
        var seen = seen();
        if (model.at == At.SIGN_OFF) as(by, () -> bean(SignOffs.class).returnForRevision(report, returning, seen, by));
        else as(by, () -> bean(Reviews.class).returnForRevision(report, returning, seen, by));
    }

    private void writes(StaffId by) {
        var responsible = id(model.responsible);
        var drafts = bean(Drafts.class);
        if (by.equals(responsible) || !model.holds(model.responsible, Role.DRAFTER))
            throw new Refused(Sentence.of("approval.cannotDraft"));
        as(responsible, () -> drafts.assign(report, 5, by, responsible));
        try {
            var text = as(by, () -> drafts.text(report, 5, by));
            as(by, () -> drafts.saveText(report, 5, text.text() + "再核对一遍。", text.version(), by));
            as(by, () -> drafts.finish(report, 5, by));
        } finally {
            as(responsible, () -> drafts.assign(report, 5, responsible, responsible));
        }
    }

    private void leaves(StaffId by, Role duty, StaffId deputy, int in, int days) {
        var from = FIRST_DAY.plusDays(model.day + (long) in);
        var order = new AbsenceOrder(office.people.township.id(), duty, deputy, from, from.plusDays(days), "外出");
        as(by, () -> bean(Absences.class).announce(order, by));
    }

    private void comesBack(Away absence) {
        var by = id(absence.who());
        var id = as(by, () -> bean(Absences.class).mine(by)).stream()
                .filter(each -> each.staff().equals(by) && each.state() != AbsenceState.ENDED)
                .filter(each -> each.duty() == absence.duty() && each.from().equals(FIRST_DAY.plusDays(absence.from())))
                .map(Absence::id)
                .findFirst()
                .orElseThrow();
        model.comesBack(absence);
        as(by, () -> bean(Absences.class).end(id, by));
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
                .containsExactlyInAnyOrderElementsOf(
                        model.lists.keySet().stream().map(this::id).toList());
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
        model.parts.forEach((who, part) -> parts.put(id(who), StageKind.valueOf(part.name())));
        return parts;
    }

    private RoundView round() {
        var admin = id(Who.ADMIN);
        return as(admin, () -> bean(Rounds.class).latest(report, admin)).orElseThrow();
    }

    private void roundAgrees(ChainMove move) {
        var round = round();
        assertThat(round.round().outcome()).isEmpty();
        assertThat(round.seats().stream().collect(Collectors.toMap(Seat::staff, Seat::duty)))
                .as("seats after %s", move)
                .isEqualTo(model.seats.entrySet().stream()
                        .collect(Collectors.toMap(seat -> id(seat.getKey()), Map.Entry::getValue)));
        assertThat(round.decisions().stream().collect(Collectors.toMap(Decision::staff, Decision::by)))
                .as("approvals after %s", move)
                .isEqualTo(model.approvals.entrySet().stream()
                        .collect(Collectors.toMap(voice -> id(voice.getKey()), voice -> id(voice.getValue()))));
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
