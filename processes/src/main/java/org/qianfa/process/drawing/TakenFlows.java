package org.qianfa.process.drawing;

import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.approval.chain.ChainProgress;
import org.qianfa.process.law.FlowCondition;
import org.qianfa.process.law.ModelLaw;
import org.qianfa.report.stage.StageKind;

/** Which arrows of a model a report has taken out of the usual order: ways back, and ways straight on. */
final class TakenFlows {
    private final BpmnModel model;
    private final ChainProgress progress;

    TakenFlows(BpmnModel model, ChainProgress progress) {
        this.model = model;
        this.progress = progress;
    }

    boolean contain(SequenceFlow flow) {
        return progress.returned().stream().anyMatch(jump -> leadsBack(flow, jump))
                || progress.straight().stream().anyMatch(jump -> leadsStraight(flow, jump));
    }

    private boolean leadsBack(SequenceFlow flow, ChainProgress.Jump jump) {
        if (!(model.getFlowElement(jump.from()) instanceof UserTask from) || !leaves(from, flow)) return false;
        return switch (FlowCondition.of(flow)) {
            case FlowCondition.Back(var target) -> target.equals(jump.to());
            case FlowCondition.None none ->
                flow.getTargetRef().equals(jump.to()) && ModelLaw.is(flow.getTargetFlowElement(), StageKind.DRAFT);
            case FlowCondition.Outcome outcome -> false;
            case FlowCondition.Straight straight -> false;
        };
    }

    private boolean leadsStraight(SequenceFlow flow, ChainProgress.Jump jump) {
        return model.getFlowElement(jump.from()) instanceof UserTask from
                && leaves(from, flow)
                && FlowCondition.of(flow) instanceof FlowCondition.Straight(var outcome, var target)
                && target.equals(jump.to());
    }

    /** Whether the arrow leaves the stage, or the gateway behind it. */
    private static boolean leaves(UserTask stage, SequenceFlow flow) {
        return flow.getSourceRef().equals(stage.getId())
                || stage.getOutgoingFlows().stream()
                        .anyMatch(out -> out.getTargetRef().equals(flow.getSourceRef()));
    }
}
