package org.qianfa.process.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.qianfa.process.SmallModel.LAWFUL;
import static org.qianfa.process.SmallModel.also;
import static org.qianfa.process.SmallModel.with;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.Office;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.approval.decision.Returning;
import org.qianfa.deadline.reminder.Reminders;
import org.qianfa.process.EngineStory;
import org.qianfa.process.SmallModel;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** A model that breaks the law is refused at the engine's door, in a sentence, and leaves nothing behind. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
class ModelLawTests {
    private static final String TO_SIGN =
            "<sequenceFlow id=\"f4\" sourceRef=\"passed\" targetRef=\"sign\"><conditionExpression>${outcome == 'approved'}</conditionExpression></sequenceFlow>";

    @Autowired
    RepositoryService repository;

    @Autowired
    EngineStory engine;

    @Autowired
    ApplicationContext spring;

    @Autowired
    Reminders reminders;

    @Autowired
    TestClock clock;

    static Stream<Arguments> unlawful() {
        return Stream.of(
                arguments("model.missing.SIGN_OFF", with(TO_SIGN, TO_SIGN.replace("sign\"", "publish\""))),
                arguments("model.missing.REVIEW", with("targetRef=\"review\"", "targetRef=\"sign\"")),
                arguments(
                        "model.missing.DRAFT",
                        with("sourceRef=\"start\" targetRef=\"draft\"", "sourceRef=\"start\" targetRef=\"review\"")),
                arguments(
                        "model.missing.REVIEW",
                        with("<sequenceFlow id=\"f2\" sourceRef=\"draft\" targetRef=\"review\"/>", """
                                <sequenceFlow id="f2" sourceRef="draft" targetRef="which"/>
                                <exclusiveGateway id="which" default="f31"/>
                                <sequenceFlow id="f30" sourceRef="which" targetRef="review"/>
                                <sequenceFlow id="f31" sourceRef="which" targetRef="sign"/>
                                """)),
                arguments(
                        "model.notLast",
                        with("targetRef=\"publish\"><cond", "targetRef=\"late\"><cond")
                                .replace("</process>", """
                                        <userTask id="late" name="复核" qianfa:kind="review" qianfa:seats="member" qianfa:rule="any"/>
                                        <sequenceFlow id="f30" sourceRef="late" targetRef="publish"/></process>
                                        """)),
                arguments(
                        "model.script",
                        also("<scriptTask id=\"s\" scriptFormat=\"javascript\"><script>1</script></scriptTask>")),
                arguments("model.parallel", also("<parallelGateway id=\"p\"/>")),
                arguments(
                        "model.multiInstance",
                        with(
                                "qianfa:seats=\"deputyHead\" qianfa:rule=\"all\"/>",
                                "qianfa:seats=\"deputyHead\" qianfa:rule=\"all\"><multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics></userTask>")),
                arguments("model.timeOut", with("cancelActivity=\"false\"", "cancelActivity=\"true\"")),
                arguments("model.timerMoves", with("targetRef=\"remind\"", "targetRef=\"publish\"")),
                arguments("model.timerMoves", with("targetRef=\"reminded\"", "targetRef=\"draft\"")),
                arguments("model.delegateUnknown", with("${remindPeople}", "${dataSource}")),
                arguments(
                        "model.delegateUnknown",
                        with("delegateExpression=\"${publishReport}\"", "expression=\"${publishReport}\"")),
                arguments(
                        "model.delegateUnknown",
                        with("delegateExpression=\"${remindPeople}\"", "class=\"java.lang.Thread\"")),
                arguments(
                        "model.delegateUnknown",
                        also(
                                "<serviceTask id=\"m\" flowable:type=\"mail\"><extensionElements><flowable:field name=\"to\" stringValue=\"a@b\"/><flowable:field name=\"text\" stringValue=\"c\"/></extensionElements></serviceTask>")),
                arguments(
                        "model.element",
                        also("<subProcess id=\"hidden\"><startEvent id=\"x\"/><endEvent id=\"y\"/></subProcess>")),
                arguments("model.element", also("<callActivity id=\"c\" calledElement=\"annualReport\"/>")),
                arguments("model.element", also("<manualTask id=\"m\"/>")),
                arguments(
                        "model.element",
                        with(
                                "<startEvent id=\"start\"/>",
                                "<startEvent id=\"start\"><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></startEvent>")),
                arguments(
                        "model.element",
                        with(
                                "<endEvent id=\"reminded\"/>",
                                "<endEvent id=\"reminded\"><terminateEventDefinition/></endEvent>")),
                arguments(
                        "model.listener",
                        with(
                                "<startEvent id=\"start\"/>",
                                "<startEvent id=\"start\"><extensionElements><flowable:executionListener event=\"start\" expression=\"${1}\"/></extensionElements></startEvent>")),
                arguments(
                        "model.condition",
                        with(
                                "id=\"f7\" sourceRef=\"signed\" targetRef=\"publish\"><conditionExpression>${outcome == 'approved'}",
                                "id=\"f7\" sourceRef=\"signed\" targetRef=\"publish\"><conditionExpression>${publishReport.execute(execution)}")),
                arguments(
                        "model.variables",
                        with(
                                "<startEvent id=\"start\"/>",
                                "<dataObject id=\"d\" name=\"d\" itemSubjectRef=\"xsd:string\"/><startEvent id=\"start\"/>")),
                arguments(
                        "model.returned",
                        with(
                                "<sequenceFlow id=\"f5\" sourceRef=\"passed\" targetRef=\"draft\"/>",
                                "<sequenceFlow id=\"f5\" sourceRef=\"passed\" targetRef=\"sign\"/>")),
                arguments(
                        "model.returned",
                        with("sourceRef=\"review\" targetRef=\"passed\"", "sourceRef=\"review\" targetRef=\"sign\"")
                                .replace(
                                        "sourceRef=\"passed\" targetRef=\"sign\"",
                                        "sourceRef=\"passed\" targetRef=\"draft\"")),
                arguments("model.target", SmallModel.returningTo("review", "passed", "review")),
                arguments("model.target", SmallModel.returningTo("draft", "signed", "draft")),
                arguments("model.target", SmallModel.returningTo("review", "signed", "sign")),
                arguments("model.target", SmallModel.returningTo("nowhere", "signed", "review")),
                arguments("model.target", SmallModel.straightTo("publish", "passed", "approved")),
                arguments("model.target", SmallModel.straightTo("sign", "passed", "submitted")),
                arguments("model.target", SmallModel.straightTo("review", "signed", "approved")),
                arguments(
                        "model.targetFirst",
                        SmallModel.returningTo("review", "signed", "review")
                                .replaceFirst(
                                        "(?s)(<sequenceFlow id=\"b1\".*?</sequenceFlow>)(.*?)(<sequenceFlow id=\"f8\")",
                                        "$2$1$3")),
                arguments(
                        "model.condition",
                        with(
                                "id=\"f7\" sourceRef=\"signed\" targetRef=\"publish\"><conditionExpression>${outcome == 'approved'}",
                                "id=\"f7\" sourceRef=\"signed\" targetRef=\"publish\"><conditionExpression>${outcome == 'approved' or target == 'x'}")),
                arguments("model.async", with("name=\"审核\" ", "name=\"审核\" flowable:async=\"true\" ")),
                arguments("model.expression", with("name=\"审核\" ", "name=\"${''.getClass()}\" ")),
                arguments("model.expression", with("name=\"审核\" ", "name=\"审核\" flowable:assignee=\"#{enterStage}\" ")),
                arguments("model.expression", with("<timeCycle>R3/P2D", "<timeCycle>${1}R3/P2D")),
                arguments("model.timerPace", with("R3/P2D", "R3/PT1S")),
                arguments("model.timerPace", with("R3/P2D", "R/P2D")),
                arguments("model.timerPace", with("R3/P2D", "R999/P2D")),
                arguments("model.timerPace", with("R3/P2D", "0 * * * * ?")),
                arguments(
                        "model.timerPace",
                        with("<timeCycle>R3/P2D</timeCycle>", "<timeDuration>PT59M59S</timeDuration>")),
                arguments(
                        "model.timerPace",
                        with("<timeCycle>R3/P2D</timeCycle>", "<timeDate>2026-01-01T00:00:00</timeDate>")),
                arguments("model.draftersDraft", with("qianfa:seats=\"drafter\"", "qianfa:seats=\"member\"")),
                arguments(
                        "model.othersReview", with("qianfa:seats=\"deputyHead\"", "qianfa:seats=\"deputyHead,head\"")),
                arguments("model.headSigns", with("qianfa:seats=\"head\"", "qianfa:seats=\"deputyHead\"")),
                arguments("model.stageName", with("name=\"审核\" ", "")),
                arguments("model.publication", with("flowable:async=\"true\" ", "")),
                arguments(
                        "model.publication",
                        with("sourceRef=\"stopped\" targetRef=\"draft\"", "sourceRef=\"stopped\" targetRef=\"end\"")),
                arguments(
                        "model.noPublication",
                        with(
                                "flowable:async=\"true\" flowable:delegateExpression=\"${publishReport}\"",
                                "flowable:delegateExpression=\"${remindPeople}\"")),
                arguments("model.attributeMissing", with("qianfa:kind=\"review\" ", "")),
                arguments("model.attributeMissing", with("qianfa:seats=\"head\" ", "")),
                arguments("model.attributeMissing", with(" qianfa:rule=\"all\"", "")),
                arguments("model.kindUnknown", with("qianfa:kind=\"review\"", "qianfa:kind=\"glance\"")),
                arguments("model.seatUnknown", with("qianfa:seats=\"head\"", "qianfa:seats=\"head,admin\"")),
                arguments("model.ruleUnknown", with("qianfa:rule=\"all\"", "qianfa:rule=\"most\"")));
    }

    /** The engine would hand such a condition to a script engine, whatever it says. */
    @Test
    void aConditionInALanguageIsRefused() {
        var model = with(
                "<conditionExpression>${outcome == 'approved'}",
                "<conditionExpression language=\"groovy\">${outcome == 'approved'}");
        assertThat(ModelFile.obstacles(model)).extracting(Sentence::key).contains("model.condition");
    }

    @ParameterizedTest(name = "{0} [{index}]")
    @MethodSource("unlawful")
    void anUnlawfulModelIsRefusedInASentence(String key, String model) {
        var before = repository.createDeploymentQuery().count();
        assertThatThrownBy(() -> deploy(model)).rootCause().isInstanceOfSatisfying(ModelRefused.class, refusal -> {
            assertThat(refusal.obstacles().getFirst().key()).isEqualTo(key);
            assertThat(refusal).hasMessageMatching("(?s).*[。]").message().doesNotContain("{");
        });
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void everythingThatBreaksTheLawIsSaidAtOnce() {
        var model = with("qianfa:seats=\"head\"", "qianfa:seats=\"member\"")
                .replace("qianfa:kind=\"review\" ", "")
                .replace("</process>", "<parallelGateway id=\"p\"/></process>");
        assertThatThrownBy(() -> deploy(model))
                .rootCause()
                .isInstanceOfSatisfying(ModelRefused.class, refusal -> assertThat(refusal.obstacles())
                        .extracting(obstacle -> obstacle.key())
                        .containsExactly("model.attributeMissing", "model.headSigns", "model.parallel"));
    }

    @Test
    void aReturnToASecondReviewAndStraightBackAreChangesOfTheModelAlone() {
        var deployment = deploy(SmallModel.withWaysToTheSecondReview());
        try {
            var office = new Office(spring);
            var report = office.townshipReport();
            office.people.drafter.fills(report);
            office.people.drafter.submits(report);
            office.people.deputy.approves(report);
            office.people.member1.approves(report);
            office.people.member2.approves(report);
            office.people.secretary.returnsFromSignOff(report, new Returning("请成员再看", List.of(), "second", false));
            assertThat(engine.waitingAt(report)).isEqualTo("second");
            office.people.member1.returns(report, "请核对表三", 3, "draft", true);
            office.people.member2.approves(report);
            assertThat(engine.waitingAt(report)).isEqualTo("draft");
            office.people.drafter.answersAndSubmits(report);
            assertThat(engine.waitingAt(report)).as("past the first review").isEqualTo("second");
            office.people.member1.returns(report, "请副组长再看", 3, "review", false);
            office.people.member2.returns(report, "请重写第五部分", 5, "draft", true);
            assertThat(engine.waitingAt(report))
                    .as("the earliest of the wishes")
                    .isEqualTo("draft");
            office.people.drafter.answersAndSubmits(report);
            assertThat(engine.waitingAt(report))
                    .as("one of them wants all stages again")
                    .isEqualTo("review");
            office.people.deputy.approves(report);
            assertThat(engine.waitingAt(report)).isEqualTo("second");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void theSmallestLawfulModelIsDeployed() {
        repository.deleteDeployment(deploy(LAWFUL).getId(), true);
    }

    @Test
    void anOrgansOwnSecondReviewIsAChangeOfTheModelAlone() {
        var deployment = deploy(SmallModel.withSecondReview());
        try {
            var office = new Office(spring);
            var report = office.townshipReport();
            office.people.drafter.fills(report);
            office.people.drafter.submits(report);
            office.people.deputy.approves(report);
            assertThat(engine.waitingAt(report)).isEqualTo("second");
            office.people.member1.approves(report);
            assertThat(engine.waitingAt(report)).isEqualTo("second");
            office.people.member2.approves(report);
            assertThat(engine.waitingAt(report)).isEqualTo("sign");
            office.people.secretary.signs(report);
            engine.runsJobs(report);
            assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void whereOpinionsAreCollectedAReturnWaitsForTheOthers() {
        var deployment = deploy(SmallModel.withSecondReview());
        try {
            var office = new Office(spring);
            var report = office.townshipReport();
            office.people.drafter.fills(report);
            office.people.drafter.submits(report);
            office.people.deputy.approves(report);
            office.people.member1.returns(report, "请核对表三", 3);
            assertThat(engine.waitingAt(report)).isEqualTo("second");
            office.people.member2.approves(report);
            assertThat(engine.waitingAt(report)).isEqualTo("draft");
            assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void aTimerOfAnOrgansOwnModelRemindsByTheRulesOfTheSweep() {
        var deployment = deploy(LAWFUL);
        try {
            var office = new Office(spring);
            var report = office.townshipReport();
            office.people.drafter.fills(report);
            office.people.drafter.submits(report);
            office.people.deputy.approves(report);
            engine.firesTimer(report);
            assertThat(reminded(office, report)).as("nothing is due yet").isZero();
            clock.set(LocalDateTime.of(2022, 2, 9, 9, 0));
            engine.firesTimer(report);
            assertThat(reminded(office, report)).isEqualTo(1);
            assertThat(reminders.remind(report)).as("once a day").isZero();
            assertThat(engine.waitingAt(report)).isEqualTo("sign");
        } finally {
            clock.reset();
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private int reminded(Office office, ReportId report) {
        return office.people.secretary.sees(me -> reminders.count(report, me));
    }

    private Deployment deploy(String model) {
        return repository.createDeployment().addString("own.bpmn20.xml", model).deploy();
    }
}
