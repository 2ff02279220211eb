package org.qianfa.process.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.UserTask;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;
import org.qianfa.organ.Role;
import org.qianfa.process.ChainModel;
import org.qianfa.report.stage.DecisionRule;
import org.qianfa.report.stage.StageKind;

class ReportModelTests {
    private final BpmnModel model =
            new BpmnXMLConverter().convertToBpmnModel(() -> Objects.requireNonNull(file()), true, false);

    private static InputStream file() {
        return Objects.requireNonNull(
                ReportModelTests.class.getResourceAsStream("/processes/annual-report.bpmn20.xml"));
    }

    @Test
    void theEnginesOwnValidatorFindsNothing() {
        assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model))
                .isEmpty();
    }

    @Test
    void itKeepsTheLaw() {
        assertThat(ModelLaw.obstacles(model.getMainProcess())).isEmpty();
        assertThat(HiddenExpressions.obstacles(model)).isEmpty();
    }

    @Test
    void itsStagesComeInOrderWithSeatsAndRules() {
        assertThat(ChainModel.of(model).stages())
                .satisfiesExactly(
                        draft -> {
                            assertThat(draft.kind()).isEqualTo(StageKind.DRAFT);
                            assertThat(draft.seats()).containsExactly(Role.DRAFTER);
                        },
                        review -> {
                            assertThat(review.kind()).isEqualTo(StageKind.REVIEW);
                            assertThat(review.seats()).containsExactly(Role.DEPUTY_HEAD, Role.MEMBER);
                            assertThat(review.rule()).isEqualTo(DecisionRule.ALL);
                        },
                        signOff -> {
                            assertThat(signOff.kind()).isEqualTo(StageKind.SIGN_OFF);
                            assertThat(signOff.seats()).containsExactly(Role.HEAD);
                            assertThat(signOff.rule()).isEqualTo(DecisionRule.ANY);
                        },
                        publish -> assertThat(publish.kind()).isEqualTo(StageKind.PUBLISH));
    }

    @Test
    void everyUserTaskSaysKindSeatsAndRule() {
        assertThat(model.getMainProcess().findFlowElementsOfType(UserTask.class))
                .isNotEmpty()
                .allSatisfy(task -> {
                    for (var attribute : new String[] {"kind", "seats", "rule"})
                        assertThat(task.getAttributeValue(StageReader.NAMESPACE, attribute))
                                .isNotBlank();
                });
    }

    @Test
    void everyElementIsNamedInChineseFirstAndDrawn() {
        for (FlowElement element : model.getMainProcess().getFlowElements())
            if (element instanceof SequenceFlow)
                assertThat(model.getFlowLocationMap())
                        .as("drawing of the flow %s", element.getId())
                        .containsKey(element.getId());
            else {
                assertThat(model.getLocationMap())
                        .as("drawing of %s", element.getId())
                        .containsKey(element.getId());
                assertThat(element.getName()).as("name of %s", element.getId()).matches("\\p{IsHan}.*");
            }
    }

    @Test
    void aPublicationThatFailsIsTriedForTwoDays() {
        var publication = (ServiceTask) model.getMainProcess().getFlowElement("publishReport");
        assertThat(publication.isAsynchronous()).isTrue();
        assertThat(publication.getFailedJobRetryTimeCycleValue()).isEqualTo("R576/PT5M");
    }
}
