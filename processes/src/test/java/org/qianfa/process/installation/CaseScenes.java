package org.qianfa.process.installation;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.Person;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.administration.Standstills;
import org.qianfa.approval.chain.OwnChains;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.checklist.Checklists;
import org.qianfa.deadline.Deadlines;
import org.qianfa.organ.People;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;

/** What an administrator does to reports, and own chains. */
final class CaseScenes extends Scenes {
    private final Person admin;
    private final Person security;

    CaseScenes(ApplicationContext spring, Person admin, Person security) {
        super(spring);
        this.admin = admin;
        this.security = security;
    }

    void isEnded(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.member1());
        admin.ends(report, "单位已经撤销");
        later();
    }

    void isReopened(ReportId report, Town town) {
        isEnded(report, town);
        admin.reopens(report, "撤并推迟");
        later();
    }

    /** Its only drafter has left; the administrators have been told. */
    void standsStill(ReportId report, Town town) {
        security.does(me -> the(People.class).assign(town.drafter().id(), Set.of(), 0, me));
        later();
        the(Standstills.class).sweep();
        if (the(Standstills.class).reasons(the(Reports.class).get(report)).isEmpty())
            throw new IllegalStateException("somebody can still move it");
        later();
    }

    void isPutOff(ReportId report, Town town) {
        var day = LocalDate.of(2022, 1, 28);
        admin.does(me -> the(Deadlines.class).move(report, StageKind.PUBLISH, day, "县里要求提前公布", me));
        later();
    }

    void goesByItsOwnChain(Town town, String name, String model) {
        admin.does(me -> the(OwnChains.class).deploy(town.organ().id(), name, model, me));
        later();
    }

    /** From the product's chain to the organ's own, while it is drafted; then sent to the office. */
    void changesChains(ReportId report, Town town) {
        town.drafter().fills(report);
        goesByItsOwnChain(town, "两级审核", withSecrecy());
        admin.does(me -> the(OwnChains.class).move(report, 1, "县里要求先作保密审查", me));
        later();
        town.drafter().submits(report);
        later();
    }

    /** The office and the reviewers for secrecy and privacy have passed it, with one remark. */
    void isCheckedForSecrets(ReportId report, Town town) {
        submitted(report, town);
        approved(report, town.person("office"));
        checks(report, town.person("secrecy"));
        approved(report, town.deputy());
    }

    /** Every item of both lists, one of them not ticked but explained. */
    void checks(ReportId report, Person by) {
        var items = Stream.of("secrecy", "privacy")
                .map(the(Checklists.class)::get)
                .flatMap(list -> list.items().stream()
                        .map(item -> new CheckedItem(
                                list.id(),
                                item.id(),
                                item.words().zh(),
                                !item.id().equals("stateSecrets"),
                                item.id().equals("stateSecrets") ? "附件二已删去密级标志，经核对不涉密。" : "")))
                .toList();
        by.does(me -> the(Reviews.class).approve(report, "已逐项审查", items, by.seen(report), me));
        later();
    }

    String withSecrecy() {
        return the(OwnChains.class).offered().getLast().bpmn();
    }

    /** The product's chain with a clock at the sign-off that reminds. */
    String withATimer() {
        return the(OwnChains.class)
                .offered()
                .getFirst()
                .bpmn()
                .replace("</process>", """
                            <boundaryEvent id="waited" attachedToRef="signOffReport" cancelActivity="false"><timerEventDefinition><timeCycle>R3/P2D</timeCycle></timerEventDefinition></boundaryEvent>
                            <sequenceFlow id="waitedToRemind" sourceRef="waited" targetRef="remind"/>
                            <serviceTask id="remind" name="提醒" flowable:delegateExpression="${remindPeople}"/>
                            <sequenceFlow id="remindToEnd" sourceRef="remind" targetRef="reminded"/>
                            <endEvent id="reminded"/>
                          </process>""")
                .replace("</bpmndi:BPMNPlane>", """
                            <bpmndi:BPMNShape id="waited_shape" bpmnElement="waited"><omgdc:Bounds x="900" y="232" width="36" height="36"/></bpmndi:BPMNShape>
                            <bpmndi:BPMNShape id="remind_shape" bpmnElement="remind"><omgdc:Bounds x="980" y="290" width="100" height="60"/></bpmndi:BPMNShape>
                            <bpmndi:BPMNShape id="reminded_shape" bpmnElement="reminded"><omgdc:Bounds x="1120" y="302" width="36" height="36"/></bpmndi:BPMNShape>
                            <bpmndi:BPMNEdge id="waitedToRemind_edge" bpmnElement="waitedToRemind"><omgdi:waypoint x="918" y="268"/><omgdi:waypoint x="980" y="320"/></bpmndi:BPMNEdge>
                            <bpmndi:BPMNEdge id="remindToEnd_edge" bpmnElement="remindToEnd"><omgdi:waypoint x="1080" y="320"/><omgdi:waypoint x="1120" y="320"/></bpmndi:BPMNEdge>
                          </bpmndi:BPMNPlane>""");
    }
}
