package org.qianfa.process.installation;

import static org.qianfa.Acting.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.Absences;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.approval.decision.ApprovalWithdrawals;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.check.Place;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.correspondence.urge.Urges;
import org.qianfa.form.content.CellKey;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;

/** Reports with the leadership group, and such as came back from it. */
final class ReviewScenes extends Scenes {
    private final County county;

    ReviewScenes(ApplicationContext spring, County county) {
        super(spring);
        this.county = county;
    }

    /** One opinion given, one taken back, a seat handed over, another with a deputy; questions, copies and urging around it. */
    void isHalfReviewed(ReportId report, Town town, Town elsewhere) {
        var newcomer = county.enrols("t-newcomer", "孔令伟", town.organ(), Role.MEMBER);
        leaves(town, "member2", Role.MEMBER, town.drafter2(), "2022-01-10", "2022-02-20");
        submitted(report, town);
        as(town.deputy(), () -> the(WorkItems.class).seen(report, town.deputy()));
        approved(report, newcomer);
        as(newcomer, () -> the(ApprovalWithdrawals.class).takeBack(report, newcomer));
        later();
        approved(report, newcomer);
        var successor = county.enrols("t-successor", "曾广义", town.organ(), Role.MEMBER);
        as(town.member1(), () -> the(SeatHandover.class)
                .handOver(report, town.member1(), successor, "外出培训", town.member1()));
        later();
        isTalkedAbout(report, town, elsewhere);
    }

    private void isTalkedAbout(ReportId report, Town town, Town elsewhere) {
        var asker = town.deputy();
        var consultations = the(Consultations.class);
        asks(report, asker, elsewhere.member1(), "灌区水价一段是否准确？");
        var first = as(elsewhere.member1(), () -> consultations.waiting(elsewhere.member1()))
                .getFirst();
        as(elsewhere.member1(), () -> consultations.answer(first.id(), "水价数字准确。", elsewhere.member1()));
        later();
        asks(report, asker, elsewhere.member2(), "可以吗？");
        var second = as(elsewhere.member2(), () -> consultations.waiting(elsewhere.member2()))
                .getFirst();
        as(asker, () -> consultations.takeBack(second.id(), asker));
        later();
        asks(report, asker, elsewhere.deputy(), "表三是否与台账一致？");
        var copies = the(Copies.class);
        as(
                town.drafter(),
                () -> copies.send(report, List.of(elsewhere.head(), elsewhere.drafter()), "请阅", town.drafter()));
        later();
        var copy = as(elsewhere.head(), () -> copies.mine(1, elsewhere.head())).getFirst();
        as(elsewhere.head(), () -> copies.confirmRead(List.of(copy.id()), elsewhere.head()));
        as(town.drafter(), () -> the(Urges.class).urge(report, "还有两天到期", town.drafter()));
        later();
    }

    private void asks(ReportId report, StaffId by, StaffId whom, String question) {
        var due = Optional.of(LocalDate.of(2022, 1, 28));
        as(by, () -> the(Consultations.class).ask(report, whom, question, due, by));
        later();
    }

    /** Three reasons: one adopted, one declined, one still to be answered. */
    void isReturnedAndPartlyAnswered(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.member2());
        var text = as(town.drafter(), () -> the(Drafts.class).text(report, 1, town.drafter()))
                .text();
        var returning = new Returning(
                "请按三处意见修改",
                List.of(
                        Objection.to(5, "措施太笼统"),
                        new Objection(new Place.InSection(1, 3, 9, text.substring(3, 9)), "这一句请写明来源"),
                        new Objection(new Place.InCell(CellKey.parse("3/received/naturalPerson")), "与登记簿差一件")),
                "draftReport",
                false);
        as(town.deputy(), () -> the(Reviews.class)
                .returnForRevision(report, returning, work.seen(report, town.deputy()), town.deputy()));
        later();
        var raised = as(town.drafter(), () -> the(Objections.class).all(report, town.drafter()));
        as(town.drafter(), () -> the(Objections.class)
                .answer(report, raised.get(0).id(), true, "已写明三项具体措施。", town.drafter()));
        later();
        as(town.drafter(), () -> the(Objections.class)
                .answer(report, raised.get(1).id(), false, "来源见第二段，不再重复。", town.drafter()));
        later();
    }

    void isWithdrawn(ReportId report, Town town) {
        submitted(report, town);
        as(town.drafter(), () -> the(Submissions.class).withdraw(report, town.drafter()));
        later();
    }

    /** The secretary wants it straight back; it has not been sent yet. */
    void isToGoStraightBack(ReportId report, Town town) {
        reviewed(report, town);
        work.secretaryReturns(
                report, town.head(), new Returning("", List.of(Objection.to(6, "请补充")), "draftReport", true));
        later();
        writes(report, 6, "补充一句，没有收取费用。", town.drafter());
        work.answers(report, town.drafter());
        later();
    }

    /** A member has left before the round was over, and the seat is nobody's. */
    void hasAVacantSeat(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.member2());
        as(county.admin, () -> the(People.class).assign(town.member1(), Set.of(), 0, county.admin));
        as(county.admin, () -> the(SeatHandover.class).vacate(report, town.member1(), "已调走", county.admin));
        later();
    }

    /** Whoever answered for it hands it all over. */
    void changesHands(ReportId report, Town town) {
        as(town.drafter(), () -> the(ResponsibleDrafters.class)
                .handOver(report, town.drafter2(), "外出培训", town.drafter()));
        later();
        work.fills(report, town.drafter2());
        later();
    }

    /** The secretary is away: whoever acts for them has had no seat in the review. */
    void waitsForTheHeadsDeputy(ReportId report, Town town) {
        leaves(town, "head", Role.HEAD, town.deputy(), "2022-01-10", "2022-02-20");
        leaves(town, "member2", Role.MEMBER, town.drafter2(), "2022-01-10", "2022-01-30");
        var early = as(town.member2(), () -> the(Absences.class).mine(town.member2()))
                .getFirst();
        as(town.member2(), () -> the(Absences.class).end(early.id(), town.member2()));
        submitted(report, town);
        approved(report, town.member1(), town.member2());
    }

    /** One absence that will have come and gone in two weeks, and one of next month. */
    void leaveLater(Town town) {
        leaves(town, "member1", Role.MEMBER, town.drafter2(), "2022-01-20", "2022-01-24");
        leaves(town, "deputy", Role.DEPUTY_HEAD, town.member2(), "2022-02-15", "2022-02-20");
    }

    private void leaves(Town town, String known, Role duty, StaffId acting, String from, String until) {
        var who = town.person(known);
        var order = new AbsenceOrder(
                town.organ().id(), duty, acting, LocalDate.parse(from), LocalDate.parse(until), "外出培训");
        as(who, () -> the(Absences.class).announce(order, who));
        later();
    }
}
