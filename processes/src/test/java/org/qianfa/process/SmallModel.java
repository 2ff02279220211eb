package org.qianfa.process;

/** The smallest lawful model, for tests that break one thing in it. */
public final class SmallModel {
    static final String STAGE_TWO = """
            <userTask id="second" name="复核" qianfa:kind="review" qianfa:seats="member" qianfa:rule="quorum:2,collected"/>
            <sequenceFlow id="f20" sourceRef="second" targetRef="secondPassed"/>
            <exclusiveGateway id="secondPassed" default="f22"/>
            <sequenceFlow id="f21" sourceRef="secondPassed" targetRef="sign"><conditionExpression>${outcome == 'approved'}</conditionExpression></sequenceFlow>
            <sequenceFlow id="f22" sourceRef="secondPassed" targetRef="draft"/>
            """;

    public static final String LAWFUL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                xmlns:qianfa="http://qianfa.org/bpmn" xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://qianfa.org/processes">
              <error id="contentChanged" errorCode="contentChanged"/>
              <process id="annualReport" name="小模型">
                <startEvent id="start"/>
                <sequenceFlow id="f1" sourceRef="start" targetRef="draft"/>
                <userTask id="draft" name="起草" qianfa:kind="draft" qianfa:seats="drafter" qianfa:rule="any"/>
                <sequenceFlow id="f2" sourceRef="draft" targetRef="review"/>
                <userTask id="review" name="审核" qianfa:kind="review" qianfa:seats="deputyHead" qianfa:rule="all"/>
                <sequenceFlow id="f3" sourceRef="review" targetRef="passed"/>
                <exclusiveGateway id="passed" default="f5"/>
                <sequenceFlow id="f4" sourceRef="passed" targetRef="sign"><conditionExpression>${outcome == 'approved'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="f5" sourceRef="passed" targetRef="draft"/>
                <userTask id="sign" name="签发" qianfa:kind="signOff" qianfa:seats="head" qianfa:rule="any"/>
                <sequenceFlow id="f6" sourceRef="sign" targetRef="signed"/>
                <exclusiveGateway id="signed" default="f8"/>
                <sequenceFlow id="f7" sourceRef="signed" targetRef="publish"><conditionExpression>${outcome == 'approved'}</conditionExpression></sequenceFlow>
                <sequenceFlow id="f8" sourceRef="signed" targetRef="draft"/>
                <serviceTask id="publish" name="发布" flowable:async="true" flowable:delegateExpression="${publishReport}"/>
                <sequenceFlow id="f9" sourceRef="publish" targetRef="end"/>
                <boundaryEvent id="stopped" attachedToRef="publish"><errorEventDefinition errorRef="contentChanged"/></boundaryEvent>
                <sequenceFlow id="f10" sourceRef="stopped" targetRef="draft"/>
                <boundaryEvent id="waited" attachedToRef="sign" cancelActivity="false"><timerEventDefinition><timeCycle>R3/P2D</timeCycle></timerEventDefinition></boundaryEvent>
                <sequenceFlow id="f11" sourceRef="waited" targetRef="remind"/>
                <serviceTask id="remind" flowable:delegateExpression="${remindPeople}"/>
                <sequenceFlow id="f12" sourceRef="remind" targetRef="reminded"/>
                <endEvent id="reminded"/>
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private SmallModel() {}

    /** A second review, of two of the members, everybody's opinion collected. */
    public static String withSecondReview() {
        return with(
                        "id=\"f4\" sourceRef=\"passed\" targetRef=\"sign\"",
                        "id=\"f4\" sourceRef=\"passed\" targetRef=\"second\"")
                .replace("</process>", STAGE_TWO + "</process>");
    }

    /** From each of the two later stages an arrow back to the one before it, and from drafting one straight to the second review. */
    public static String withWaysToTheSecondReview() {
        return withSecondReview()
                .replace(
                        "<sequenceFlow id=\"f7\"",
                        flow("b1", "signed", "second", "outcome != 'approved' and target == 'second'")
                                + "<sequenceFlow id=\"f7\"")
                .replace(
                        "<sequenceFlow id=\"f21\"",
                        flow("b2", "secondPassed", "review", "outcome != 'approved' and target == 'review'")
                                + "<sequenceFlow id=\"f21\"")
                .replace(
                        "<sequenceFlow id=\"f2\" sourceRef=\"draft\" targetRef=\"review\"/>",
                        "<sequenceFlow id=\"f2\" sourceRef=\"draft\" targetRef=\"where\"/><exclusiveGateway id=\"where\" default=\"s2\"/>"
                                + flow("s1", "where", "second", "outcome == 'submitted' and target == 'second'")
                                + "<sequenceFlow id=\"s2\" sourceRef=\"where\" targetRef=\"review\"/>");
    }

    /** An arrow from a gateway, asked first, that says it leads back to a stage. */
    public static String returningTo(String said, String gateway, String drawn) {
        return before(gateway, flow("b1", gateway, drawn, "outcome != 'approved' and target == '" + said + "'"));
    }

    /** An arrow from a gateway, asked first, that leads straight to a stage. */
    public static String straightTo(String stage, String gateway, String outcome) {
        return before(
                gateway, flow("b1", gateway, stage, "outcome == '" + outcome + "' and target == '" + stage + "'"));
    }

    private static String before(String gateway, String flow) {
        var first = gateway.equals("passed") ? "<sequenceFlow id=\"f4\"" : "<sequenceFlow id=\"f7\"";
        return with(first, flow + first);
    }

    private static String flow(String id, String from, String to, String condition) {
        return "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"><conditionExpression>${%s}</conditionExpression></sequenceFlow>"
                .formatted(id, from, to, condition);
    }

    public static String with(String part, String instead) {
        if (!LAWFUL.contains(part)) throw new IllegalArgumentException("not in the model: " + part);
        return LAWFUL.replace(part, instead);
    }

    public static String also(String more) {
        return with("</process>", more + "</process>");
    }
}
