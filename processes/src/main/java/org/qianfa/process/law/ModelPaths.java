package org.qianfa.process.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;

/**
 * Where the arrows of a model lead. An arrow straight to the stage that returned a report is a way only for a report that has been there: it
 * counts on no path.
 */
public final class ModelPaths {
    private ModelPaths() {}

    /** What can be reached from a node without passing through a blocked one. */
    static Set<FlowElement> reachable(FlowNode from, Predicate<FlowElement> blocked) {
        var seen = new HashSet<FlowElement>();
        var open = new ArrayDeque<FlowNode>();
        open.add(from);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (!seen.add(node)) continue;
            for (SequenceFlow flow : node.getOutgoingFlows())
                if (!isStraight(flow) && flow.getTargetFlowElement() instanceof FlowNode next && !blocked.test(next))
                    open.add(next);
            if (node instanceof Activity activity) open.addAll(activity.getBoundaryEvents());
        }
        return seen;
    }

    /** The stages and publications that come next where nobody has approved and nobody names a stage. */
    static Set<FlowElement> nextStages(FlowNode from) {
        var found = new HashSet<FlowElement>();
        var seen = new HashSet<FlowElement>();
        var open = new ArrayDeque<FlowNode>();
        open.add(from);
        while (!open.isEmpty())
            for (SequenceFlow flow : open.remove().getOutgoingFlows()) {
                var asks = FlowCondition.of(flow);
                if (asks.approves()
                        || asks.named().isPresent()
                        || !(flow.getTargetFlowElement() instanceof FlowNode next)) continue;
                if (endsStage(next)) found.add(next);
                else if (seen.add(next)) open.add(next);
            }
        return found;
    }

    /** The arrows between a stage and the next ones, that name the stage they lead to. */
    public static List<SequenceFlow> targeted(FlowNode stage) {
        var found = new ArrayList<SequenceFlow>();
        var seen = new HashSet<FlowElement>();
        var open = new ArrayDeque<FlowNode>();
        open.add(stage);
        while (!open.isEmpty())
            for (SequenceFlow flow : open.remove().getOutgoingFlows()) {
                if (FlowCondition.of(flow).named().isPresent()) found.add(flow);
                else if (flow.getTargetFlowElement() instanceof FlowNode next && !endsStage(next) && seen.add(next))
                    open.add(next);
            }
        return found;
    }

    /** User tasks and publications in the order in which a report that nobody returns goes through them. */
    public static List<FlowNode> inOrder(List<StartEvent> starts) {
        var seen = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(starts);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (!seen.add(node)) continue;
            for (SequenceFlow flow : node.getOutgoingFlows())
                if (!isStraight(flow) && flow.getTargetFlowElement() instanceof FlowNode next) open.add(next);
        }
        return seen.stream().filter(ModelPaths::endsStage).toList();
    }

    private static boolean isStraight(SequenceFlow flow) {
        return FlowCondition.of(flow) instanceof FlowCondition.Straight;
    }

    private static boolean endsStage(FlowNode node) {
        return node instanceof UserTask || ModelLaw.publishes(node);
    }
}
