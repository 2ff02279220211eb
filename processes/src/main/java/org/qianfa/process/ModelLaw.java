package org.qianfa.process;

import static org.qianfa.process.ModelPaths.nextStages;
import static org.qianfa.process.ModelPaths.reachable;

import java.util.List;
import java.util.function.Predicate;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.ErrorEventDefinition;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.report.StageKind;

/**
 * What every model must keep, whatever an organ adds to it: each user task says its kind, seats and rule; drafting comes first, nothing is
 * published that was not reviewed and signed off, what is returned goes back to drafting, nothing moves by a time-out.
 */
final class ModelLaw {
    static final String PUBLISH = "${publishReport}";

    private ModelLaw() {}

    /** @throws ModelRefused with the first thing that breaks the law */
    static void require(Process process) {
        process.findFlowElementsOfType(UserTask.class).forEach(StageReader::read);
        AllowedElements.require(process);
        signedBeforePublished(process);
        backToDrafting(process);
        publishedLater(process);
        process.findFlowElementsOfType(BoundaryEvent.class).forEach(ModelLaw::movesNothing);
    }

    private static void signedBeforePublished(Process process) {
        var start = process.findFlowElementsOfType(StartEvent.class);
        if (start.size() != 1 || publications(process).isEmpty()) throw new ModelRefused("model.noPublication");
        for (var needed : List.of(StageKind.DRAFT, StageKind.REVIEW, StageKind.SIGN_OFF))
            if (reachable(start.getFirst(), element -> is(element, needed)).stream()
                    .anyMatch(ModelLaw::publishes)) throw new ModelRefused("model.missing." + needed);
        if (!lastBeforePublication(process)) throw new ModelRefused("model.notLast");
    }

    /** Every way out of a stage that is not a sign-off meets a sign-off before publication. */
    private static boolean lastBeforePublication(Process process) {
        Predicate<FlowElement> signs = element -> is(element, StageKind.SIGN_OFF);
        return process.findFlowElementsOfType(UserTask.class).stream()
                .filter(signs.negate())
                .allMatch(task -> reachable(task, signs).stream().noneMatch(ModelLaw::publishes));
    }

    /** Without an approval no review and no sign-off leads anywhere but to drafting. */
    private static void backToDrafting(Process process) {
        for (var task : process.findFlowElementsOfType(UserTask.class))
            if (!is(task, StageKind.DRAFT) && !leadsToDrafting(task))
                throw new ModelRefused("model.returned", task.getId());
    }

    private static void publishedLater(Process process) {
        for (var publication : publications(process)) {
            var stopped = publication.getBoundaryEvents().stream()
                    .filter(event -> has(event, ErrorEventDefinition.class))
                    .toList();
            if (!publication.isAsynchronous()
                    || stopped.isEmpty()
                    || !stopped.stream().allMatch(ModelLaw::leadsToDrafting))
                throw new ModelRefused("model.publication", publication.getId());
        }
    }

    private static void movesNothing(BoundaryEvent event) {
        if (has(event, TimerEventDefinition.class) && !nextStages(event).isEmpty())
            throw new ModelRefused("model.timerMoves", event.getId());
    }

    private static boolean leadsToDrafting(FlowNode node) {
        var next = nextStages(node);
        return !next.isEmpty() && next.stream().allMatch(stage -> is(stage, StageKind.DRAFT));
    }

    private static List<ServiceTask> publications(Process process) {
        return process.findFlowElementsOfType(ServiceTask.class).stream()
                .filter(ModelLaw::publishes)
                .toList();
    }

    static boolean has(BoundaryEvent event, Class<?> definition) {
        return event.getEventDefinitions().stream().anyMatch(definition::isInstance);
    }

    static boolean publishes(FlowElement element) {
        return element instanceof ServiceTask service && PUBLISH.equals(service.getImplementation());
    }

    private static boolean is(FlowElement element, StageKind kind) {
        return element instanceof UserTask task && StageReader.read(task).kind() == kind;
    }
}
