package org.qianfa.process;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.report.StageKind;

/**
 * What every model must keep, whatever an organ adds to it: each user task says its kind, seats and rule; drafting comes first, nothing is
 * published that was not reviewed and signed off, nothing moves by a time-out, no scripts, no parallel joins.
 */
final class ModelLaw {
    static final String PUBLISH = "${publishReport}";
    private static final Set<String> DELEGATES = Set.of(PUBLISH, "${remindPeople}");

    private ModelLaw() {}

    /** @throws ModelRefused with the first thing that breaks the law */
    static void require(Process process) {
        process.findFlowElementsOfType(UserTask.class).forEach(StageReader::read);
        allowedElements(process);
        signedBeforePublished(process);
    }

    private static void allowedElements(Process process) {
        if (!process.findFlowElementsOfType(ScriptTask.class).isEmpty()) throw new ModelRefused("model.script");
        if (!process.findFlowElementsOfType(ParallelGateway.class).isEmpty()) throw new ModelRefused("model.parallel");
        for (var activity : process.findFlowElementsOfType(Activity.class))
            if (activity.hasMultiInstanceLoopCharacteristics())
                throw new ModelRefused("model.multiInstance", activity.getId());
        for (var service : process.findFlowElementsOfType(ServiceTask.class))
            if (!DELEGATES.contains(String.valueOf(service.getImplementation())))
                throw new ModelRefused("model.delegateUnknown", service.getId());
        for (var event : process.findFlowElementsOfType(BoundaryEvent.class)) {
            var timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            if (timer && event.isCancelActivity()) throw new ModelRefused("model.timeOut", event.getId());
        }
    }

    private static void signedBeforePublished(Process process) {
        var start = process.findFlowElementsOfType(StartEvent.class);
        var publish = process.findFlowElementsOfType(ServiceTask.class).stream()
                .filter(ModelLaw::publishes)
                .toList();
        if (start.size() != 1 || publish.isEmpty()) throw new ModelRefused("model.noPublication");
        for (var needed : List.of(StageKind.DRAFT, StageKind.REVIEW, StageKind.SIGN_OFF)) {
            Predicate<FlowElement> passes = element ->
                    element instanceof UserTask task && StageReader.read(task).kind() == needed;
            if (reachable(start.getFirst(), passes).stream().anyMatch(ModelLaw::publishes))
                throw new ModelRefused("model.missing." + needed);
        }
        if (!lastBeforePublication(process)) throw new ModelRefused("model.notLast");
    }

    /** Every way out of a stage that is not a sign-off meets a sign-off before publication. */
    private static boolean lastBeforePublication(Process process) {
        return process.findFlowElementsOfType(UserTask.class).stream()
                .filter(task -> StageReader.read(task).kind() != StageKind.SIGN_OFF)
                .allMatch(task -> reachable(task, ModelLaw::signs).stream().noneMatch(ModelLaw::publishes));
    }

    private static boolean signs(FlowElement element) {
        return element instanceof UserTask task && StageReader.read(task).kind() == StageKind.SIGN_OFF;
    }

    private static boolean publishes(FlowElement element) {
        return element instanceof ServiceTask service && PUBLISH.equals(service.getImplementation());
    }

    /** What can be reached from a node without passing through a blocked one. */
    private static Set<FlowElement> reachable(FlowNode from, Predicate<FlowElement> blocked) {
        var seen = new HashSet<FlowElement>();
        var open = new ArrayDeque<FlowNode>();
        open.add(from);
        while (!open.isEmpty()) {
            var node = open.remove();
            if (!seen.add(node) || (node != from && blocked.test(node))) continue;
            for (SequenceFlow flow : node.getOutgoingFlows())
                if (flow.getTargetFlowElement() instanceof FlowNode next && !blocked.test(next)) open.add(next);
            if (node instanceof Activity activity) open.addAll(activity.getBoundaryEvents());
        }
        return seen;
    }
}
