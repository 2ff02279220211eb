package org.qianfa.process;

import java.util.Set;
import java.util.regex.Pattern;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ErrorEventDefinition;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ScriptTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;

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
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{outcome == '(submitted|approved|returned|withdrawn)'}");

    private AllowedElements() {}

    static void require(Process process) {
        if (!process.getDataObjects().isEmpty()) throw new ModelRefused("model.variables");
        if (!process.getExecutionListeners().isEmpty()
                || !process.getEventListeners().isEmpty()) throw new ModelRefused("model.listener", process.getId());
        process.getFlowElements().forEach(AllowedElements::require);
    }

    private static void require(FlowElement element) {
        if (element instanceof ScriptTask) throw new ModelRefused("model.script");
        if (element instanceof ParallelGateway) throw new ModelRefused("model.parallel");
        if (!KNOWN.contains(element.getClass())) throw new ModelRefused("model.element", element.getId());
        if (!element.getExecutionListeners().isEmpty()
                || (element instanceof UserTask task && !task.getTaskListeners().isEmpty()))
            throw new ModelRefused("model.listener", element.getId());
        if (element instanceof Activity activity && activity.hasMultiInstanceLoopCharacteristics())
            throw new ModelRefused("model.multiInstance", element.getId());
        if (element instanceof ServiceTask service && !known(service))
            throw new ModelRefused("model.delegateUnknown", element.getId());
        if (element instanceof SequenceFlow flow && !plain(flow))
            throw new ModelRefused("model.condition", element.getId());
        if (element instanceof Event event) require(event);
    }

    private static void require(Event event) {
        if (event instanceof BoundaryEvent boundary && ModelLaw.has(boundary, TimerEventDefinition.class)) {
            if (boundary.isCancelActivity()) throw new ModelRefused("model.timeOut", event.getId());
        } else if (event instanceof BoundaryEvent boundary) {
            if (!ModelLaw.has(boundary, ErrorEventDefinition.class)
                    || !(boundary.getAttachedToRef() instanceof ServiceTask))
                throw new ModelRefused("model.element", event.getId());
        } else if (!event.getEventDefinitions().isEmpty()) throw new ModelRefused("model.element", event.getId());
    }

    private static boolean known(ServiceTask service) {
        return ImplementationType.IMPLEMENTATION_TYPE_DELEGATEEXPRESSION.equals(service.getImplementationType())
                && DELEGATES.contains(String.valueOf(service.getImplementation()));
    }

    private static boolean plain(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return flow.getSkipExpression() == null
                && (condition == null || CONDITION.matcher(condition).matches());
    }
}
