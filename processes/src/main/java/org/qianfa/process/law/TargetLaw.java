package org.qianfa.process.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.report.stage.StageKind;
import org.qianfa.text.Sentence;

/**
 * Arrows that name the stage they lead to: back from a review or sign-off to an earlier review, or straight from drafting or a review to a later
 * stage. They say what is drawn, and are asked before the arrows that name no stage.
 */
final class TargetLaw {
    private final List<FlowNode> order;
    private final Set<SequenceFlow> seen = new HashSet<>();
    private final List<Sentence> found = new ArrayList<>();

    private TargetLaw(Process process) {
        order = ModelPaths.inOrder(process.findFlowElementsOfType(StartEvent.class));
    }

    static List<Sentence> obstacles(Process process) {
        var law = new TargetLaw(process);
        process.findFlowElementsOfType(UserTask.class).forEach(law::leaving);
        process.findFlowElementsOfType(SequenceFlow.class).stream()
                .filter(flow -> FlowCondition.of(flow).named().isPresent())
                .filter(flow -> !law.seen.contains(flow))
                .forEach(flow -> law.found.add(Sentence.of("model.target", flow.getId())));
        process.findFlowElementsOfType(ExclusiveGateway.class).forEach(law::askedFirst);
        return law.found;
    }

    private void leaving(UserTask stage) {
        for (var flow : ModelPaths.targeted(stage)) {
            seen.add(flow);
            var to = flow.getTargetFlowElement();
            var lawful =
                    switch (FlowCondition.of(flow)) {
                        case FlowCondition.Back(var target) -> draws(flow, target) && back(stage, to);
                        case FlowCondition.Straight(var outcome, var target) ->
                            draws(flow, target) && straight(stage, outcome, to);
                        case FlowCondition.Outcome _, FlowCondition.None _ -> true;
                    };
            if (!lawful) found.add(Sentence.of("model.target", flow.getId()));
        }
    }

    private static boolean draws(SequenceFlow flow, String target) {
        return target.equals(flow.getTargetRef());
    }

    private boolean back(UserTask from, FlowElement to) {
        return !ModelLaw.is(from, StageKind.DRAFT)
                && ModelLaw.is(to, StageKind.REVIEW)
                && position(to) < position(from);
    }

    private boolean straight(UserTask from, String outcome, FlowElement to) {
        var leaves = outcome.equals("submitted") ? StageKind.DRAFT : StageKind.REVIEW;
        return ModelLaw.is(from, leaves)
                && (ModelLaw.is(to, StageKind.REVIEW) || ModelLaw.is(to, StageKind.SIGN_OFF))
                && position(to) > position(from);
    }

    /** The engine takes the first arrow that fits. */
    private void askedFirst(ExclusiveGateway gateway) {
        var others = false;
        for (var flow : gateway.getOutgoingFlows())
            switch (FlowCondition.of(flow)) {
                case FlowCondition.Outcome _ -> others = true;
                case FlowCondition.Back _, FlowCondition.Straight _ -> {
                    if (others) found.add(Sentence.of("model.targetFirst", flow.getId()));
                }
                case FlowCondition.None _ -> {
                    // the default is asked last wherever it stands
                }
            }
    }

    private int position(FlowElement stage) {
        return stage instanceof FlowNode node ? order.indexOf(node) : -1;
    }
}
