package org.qianfa.process.law;

import static org.qianfa.process.law.ModelPaths.nextStages;
import static org.qianfa.process.law.ModelPaths.reachable;

import java.util.ArrayList;
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
import org.qianfa.report.stage.StageKind;
import org.qianfa.text.Sentence;

/**
 * What every model must keep, whatever an organ adds to it: each user task says its kind, seats and rule; drafting comes first, nothing is
 * published that was not reviewed and signed off by the head, what is returned goes back to drafting or to an earlier review, nothing moves by a
 * time-out.
 */
public final class ModelLaw {
    static final String PUBLISH = "${publishReport}";

    private ModelLaw() {}

    /** Everything that breaks the law. Paths are looked at only in a model whose stages and arrows can all be read. */
    static List<Sentence> obstacles(Process process) {
        var found = new ArrayList<>(StageLaw.obstacles(process));
        found.addAll(AllowedElements.obstacles(process));
        if (!found.isEmpty()) return found;
        found.addAll(signedBeforePublished(process));
        found.addAll(backToDrafting(process));
        found.addAll(TargetLaw.obstacles(process));
        found.addAll(publishedLater(process));
        process.findFlowElementsOfType(BoundaryEvent.class).stream()
                .filter(event -> has(event, TimerEventDefinition.class)
                        && !nextStages(event).isEmpty())
                .forEach(event -> found.add(Sentence.of("model.timerMoves", event.getId())));
        return found;
    }

    private static List<Sentence> signedBeforePublished(Process process) {
        var start = process.findFlowElementsOfType(StartEvent.class);
        if (start.size() != 1 || publications(process).isEmpty()) return List.of(Sentence.of("model.noPublication"));
        var found = new ArrayList<Sentence>();
        for (var needed : List.of(StageKind.DRAFT, StageKind.REVIEW, StageKind.SIGN_OFF))
            if (reachable(start.getFirst(), element -> is(element, needed)).stream()
                    .anyMatch(ModelLaw::publishes)) found.add(Sentence.of("model.missing." + needed));
        if (found.isEmpty() && !lastBeforePublication(process)) found.add(Sentence.of("model.notLast"));
        return found;
    }

    /** Every way out of a stage that is not a sign-off meets a sign-off before publication. */
    private static boolean lastBeforePublication(Process process) {
        Predicate<FlowElement> signs = element -> is(element, StageKind.SIGN_OFF);
        return process.findFlowElementsOfType(UserTask.class).stream()
                .filter(signs.negate())
                .allMatch(task -> reachable(task, signs).stream().noneMatch(ModelLaw::publishes));
    }

    /** Without an approval, and where nobody names another stage, every review and sign-off leads to drafting. */
    private static List<Sentence> backToDrafting(Process process) {
        return process.findFlowElementsOfType(UserTask.class).stream()
                .filter(task -> !is(task, StageKind.DRAFT) && !leadsToDrafting(task))
                .map(task -> Sentence.of("model.returned", task.getId()))
                .toList();
    }

    private static List<Sentence> publishedLater(Process process) {
        return publications(process).stream()
                .filter(publication -> !publication.isAsynchronous() || !stopsForDrafting(publication))
                .map(publication -> Sentence.of("model.publication", publication.getId()))
                .toList();
    }

    private static boolean stopsForDrafting(ServiceTask publication) {
        var stopped = publication.getBoundaryEvents().stream()
                .filter(event -> has(event, ErrorEventDefinition.class))
                .toList();
        return !stopped.isEmpty() && stopped.stream().allMatch(ModelLaw::leadsToDrafting);
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

    public static boolean is(FlowElement element, StageKind kind) {
        return element instanceof UserTask task && StageReader.read(task).kind() == kind;
    }
}
