package org.qianfa.process.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ErrorEventDefinition;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.text.Sentence;

/** What a model may be made of; whatever is not named here is refused, so that no element of the engine is a way around the law. */
final class AllowedElements {
    private static final Set<Class<?>> KNOWN = Set.of(
            StartEvent.class,
            EndEvent.class,
            UserTask.class,
            ServiceTask.class,
            ExclusiveGateway.class,
            BoundaryEvent.class,
            SequenceFlow.class);
    private static final Set<String> DELEGATES = Set.of(ModelLaw.PUBLISH, "${remindPeople}");

    private AllowedElements() {}

    /** Everything in the model that may not be there. */
    static List<Sentence> obstacles(Process process) {
        var found = new ArrayList<Sentence>();
        if (!process.getDataObjects().isEmpty()) found.add(Sentence.of("model.variables"));
        if (!process.getExecutionListeners().isEmpty()
                || !process.getEventListeners().isEmpty()) found.add(Sentence.of("model.listener", process.getId()));
        process.getFlowElements().forEach(element -> found.addAll(obstacles(element)));
        return found;
    }

    private static List<Sentence> obstacles(FlowElement element) {
        var id = String.valueOf(element.getId());
        if (element instanceof ScriptTask) return List.of(Sentence.of("model.script"));
        if (element instanceof ParallelGateway) return List.of(Sentence.of("model.parallel"));
        if (!KNOWN.contains(element.getClass())) return List.of(Sentence.of("model.element", id));
        var found = new ArrayList<Sentence>();
        if (!element.getExecutionListeners().isEmpty()
                || (element instanceof UserTask task && !task.getTaskListeners().isEmpty()))
            found.add(Sentence.of("model.listener", id));
        if (element instanceof Activity activity && activity.hasMultiInstanceLoopCharacteristics())
            found.add(Sentence.of("model.multiInstance", id));
        if (element instanceof ServiceTask service && !known(service))
            found.add(Sentence.of("model.delegateUnknown", id));
        if (element instanceof FlowNode node && movesLater(node)) found.add(Sentence.of("model.async", id));
        if (element instanceof SequenceFlow flow && FlowCondition.read(flow).isEmpty())
            found.add(Sentence.of("model.condition", id));
        if (element instanceof Event event) found.addAll(obstacles(event));
        return found;
    }

    private static List<Sentence> obstacles(Event event) {
        var id = String.valueOf(event.getId());
        if (event instanceof BoundaryEvent boundary && ModelLaw.has(boundary, TimerEventDefinition.class))
            return timers(boundary);
        var stops = event instanceof BoundaryEvent boundary
                && ModelLaw.has(boundary, ErrorEventDefinition.class)
                && boundary.getAttachedToRef() instanceof ServiceTask;
        return stops || event.getEventDefinitions().isEmpty() ? List.of() : List.of(Sentence.of("model.element", id));
    }

    private static List<Sentence> timers(BoundaryEvent event) {
        var found = new ArrayList<Sentence>();
        if (event.isCancelActivity()) found.add(Sentence.of("model.timeOut", event.getId()));
        event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .filter(timer -> !TimerPace.isSlow(timer))
                .forEach(_ -> found.add(Sentence.of("model.timerPace", event.getId())));
        return found;
    }

    /** A step that is taken in a job of its own is not in the transaction of the decision; only publication may be one. */
    private static boolean movesLater(FlowNode node) {
        return (node.isAsynchronous() || node.isAsynchronousLeave()) && !ModelLaw.publishes(node);
    }

    private static boolean known(ServiceTask service) {
        return ImplementationType.IMPLEMENTATION_TYPE_DELEGATEEXPRESSION.equals(service.getImplementationType())
                && DELEGATES.contains(String.valueOf(service.getImplementation()));
    }
}
