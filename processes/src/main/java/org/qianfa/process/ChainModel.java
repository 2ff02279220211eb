package org.qianfa.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.process.law.FlowCondition;
import org.qianfa.process.law.ModelPaths;
import org.qianfa.process.law.StageReader;
import org.qianfa.report.stage.DecisionRule;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;

/** What one lawful version of a model says about the chain. */
public final class ChainModel {
    private final List<Stage> stages;
    private final Map<String, List<String>> back = new HashMap<>();
    private final Map<String, List<String>> straight = new HashMap<>();

    private ChainModel(List<FlowNode> nodes) {
        stages = nodes.stream().map(ChainModel::stage).toList();
        for (var node : nodes)
            for (var flow : ModelPaths.targeted(node))
                switch (FlowCondition.of(flow)) {
                    case FlowCondition.Back(var target) -> note(back, node, target);
                    case FlowCondition.Straight(var outcome, var target) -> note(straight, node, target);
                    case FlowCondition.Outcome _, FlowCondition.None _ ->
                        throw new IllegalStateException("names no stage: " + flow.getId());
                }
    }

    public static ChainModel of(BpmnModel model) {
        return new ChainModel(ModelPaths.inOrder(model.getMainProcess().findFlowElementsOfType(StartEvent.class)));
    }

    private static Stage stage(FlowNode node) {
        return node instanceof UserTask task
                ? StageReader.read(task)
                : new Stage(node.getId(), node.getName(), StageKind.PUBLISH, List.of(), DecisionRule.ANY);
    }

    private static void note(Map<String, List<String>> ways, FlowNode from, String to) {
        ways.computeIfAbsent(from.getId(), _ -> new ArrayList<>()).add(to);
    }

    /** In the order in which a report that nobody returns goes through them. */
    public List<Stage> stages() {
        return stages;
    }

    /** Where a stage may return a report to: drafting, and the reviews that an arrow leads back to; the nearest first. */
    List<ReturnRoute> returns(String from) {
        var backTo = Objects.requireNonNull(back.getOrDefault(from, List.of()));
        var ways = new ArrayList<ReturnRoute>();
        for (var stage : stages) {
            if (stage.id().equals(from)) break;
            if (stage.kind() == StageKind.DRAFT || backTo.contains(stage.id()))
                ways.add(new ReturnRoute(stage, leadsStraight(stage.id(), from)));
        }
        return List.copyOf(ways.reversed());
    }

    boolean leadsStraight(String from, String to) {
        return Objects.requireNonNull(straight.getOrDefault(from, Collections.emptyList()))
                .contains(to);
    }
}
