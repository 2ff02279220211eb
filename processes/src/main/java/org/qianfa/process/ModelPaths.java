package org.qianfa.process;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.UserTask;

/** Where the arrows of a model lead. */
final class ModelPaths {
    private static final String APPROVED = "${outcome == 'approved'}";

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
                if (flow.getTargetFlowElement() instanceof FlowNode next && !blocked.test(next)) open.add(next);
            if (node instanceof Activity activity) open.addAll(activity.getBoundaryEvents());
        }
        return seen;
    }

    /** The stages and publications that come next where nobody has approved. */
    static Set<FlowElement> nextStages(FlowNode from) {
        var found = new HashSet<FlowElement>();
        var seen = new HashSet<FlowElement>();
        var open = new ArrayDeque<FlowNode>();
        open.add(from);
        while (!open.isEmpty())
            for (SequenceFlow flow : open.remove().getOutgoingFlows()) {
                if (APPROVED.equals(flow.getConditionExpression())
                        || !(flow.getTargetFlowElement() instanceof FlowNode next)) continue;
                if (next instanceof UserTask || ModelLaw.publishes(next)) found.add(next);
                else if (seen.add(next)) open.add(next);
            }
        return found;
    }
}
