package org.qianfa.process.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.Person;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.Absences;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.check.Place;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.form.content.CellKey;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.ReportId;
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
        town.deputy().opens(report);
        approved(report, newcomer);
        newcomer.takesBack(report);
        later();
        approved(report, newcomer);
        var successor = county.enrols("t-successor", "曾广义", town.organ(), Role.MEMBER);
        town.member1().does(me -> the(SeatHandover.class).handOver(report, me, successor.id(), "外出培训", me));
        later();
        isTalkedAbout(report, town, elsewhere);
    }

    private void isTalkedAbout(ReportId report, Town town, Town elsewhere) {
        var asker = town.deputy();
        var consultations = the(Consultations.class);
        asks(report, asker, elsewhere.member1(), "灌区水价一段是否准确？");
        var first = elsewhere.member1().sees(consultations::waiting).getFirst();
        elsewhere.member1().answersConsultation(first.id(), "水价数字准确。");
        later();
        asks(report, asker, elsewhere.member2(), "可以吗？");
        var second = elsewhere.member2().sees(consultations::waiting).getFirst();
        asker.takesConsultationBack(second.id());
        later();
        asks(report, asker, elsewhere.deputy(), "表三是否与台账一致？");
        town.drafter().sendsCopies(report, List.of(elsewhere.head(), elsewhere.drafter()), "请阅");
        later();
        var copy = elsewhere.head().copies(1).getFirst();
        elsewhere.head().confirmsRead(List.of(copy.id()));
        town.drafter().urges(report, "还有两天到期");
        later();
    }

    private void asks(ReportId report, Person by, Person whom, String question) {
        var due = Optional.of(LocalDate.of(2022, 1, 28));
        by.consults(report, whom, question, due);
        later();
    }

    /** Three reasons: one adopted, one declined, one still to be answered. */
    void isReturnedAndPartlyAnswered(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.member2());
        var text = town.drafter().text(report, 1).text();
        var returning = new Returning(
                "请按三处意见修改",
                List.of(
                        Objection.to(5, "措施太笼统"),
                        new Objection(new Place.InSection(1, 3, 9, text.substring(3, 9)), "这一句请写明来源"),
                        new Objection(new Place.InCell(CellKey.parse("3/received/naturalPerson")), "与登记簿差一件")),
                "draftReport",
                false);
        town.deputy().returns(report, returning, town.deputy().seen(report));
        later();
        var raised = town.drafter().objections(report);
        town.drafter().answers(report, raised.get(0).id(), true, "已写明三项具体措施。");
        later();
        town.drafter().answers(report, raised.get(1).id(), false, "来源见第二段，不再重复。");
        later();
    }

    void isWithdrawn(ReportId report, Town town) {
        submitted(report, town);
        town.drafter().withdraws(report);
        later();
    }

    /** The secretary wants it straight back; it has not been sent yet. */
    void isToGoStraightBack(ReportId report, Town town) {
        reviewed(report, town);
        town.head().returnsFromSignOff(report, new Returning("", List.of(Objection.to(6, "请补充")), "draftReport", true));
        later();
        writes(report, 6, "补充一句，没有收取费用。", town.drafter());
        town.drafter().answersAll(report);
        later();
    }

    /** A member has left before the round was over, and the seat is nobody's. */
    void hasAVacantSeat(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.member2());
        county.security.does(me -> the(People.class).assign(town.member1().id(), Set.of(), 0, me));
        county.admin.vacates(report, town.member1(), "已调走");
        later();
    }

    /** Whoever answered for it hands it all over. */
    void changesHands(ReportId report, Town town) {
        town.drafter().makesResponsible(report, town.drafter2(), "外出培训");
        later();
        town.drafter2().fills(report);
        later();
    }

    /** The secretary is away: whoever acts for them has had no seat in the review. */
    void waitsForTheHeadsDeputy(ReportId report, Town town) {
        leaves(town, "head", Role.HEAD, town.deputy(), "2022-01-10", "2022-02-20");
        leaves(town, "member2", Role.MEMBER, town.drafter2(), "2022-01-10", "2022-01-30");
        var early = town.member2().sees(the(Absences.class)::mine).getFirst();
        town.member2().endsAbsence(early.id());
        submitted(report, town);
        approved(report, town.member1(), town.member2());
    }

    /** One absence that will have come and gone in two weeks, and one of next month. */
    void leaveLater(Town town) {
        leaves(town, "member1", Role.MEMBER, town.drafter2(), "2022-01-20", "2022-01-24");
        leaves(town, "deputy", Role.DEPUTY_HEAD, town.member2(), "2022-02-15", "2022-02-20");
    }

    private void leaves(Town town, String known, Role duty, Person acting, String from, String until) {
        var who = town.person(known);
        var order = new AbsenceOrder(
                town.organ().id(), duty, acting.id(), LocalDate.parse(from), LocalDate.parse(until), "外出培训");
        who.announces(order);
        later();
    }
}
