package org.qianfa.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.qianfa.report.Chain;
import org.qianfa.report.DecisionRule;
import org.qianfa.report.Stage;
import org.qianfa.report.StageKind;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** Answers from the model of the report's own process, read once a version. */
@Component
class ProcessChain implements Chain {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Map<String, List<Stage>> stages = new ConcurrentHashMap<>();

    ProcessChain(RepositoryService repository, RuntimeService runtime, HistoryService history) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public List<Stage> stages(ReportId report) {
        return stages.computeIfAbsent(definition(report), id -> read(repository.getBpmnModel(id)));
    }

    private String definition(ReportId report) {
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult();
        if (running != null) return running.getProcessDefinitionId();
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .map(instance -> instance.getProcessDefinitionId())
                .orElseGet(() -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(ReportProcess.KEY)
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    /** The stages in the order in which a report that nobody returns goes through them. */
    static List<Stage> read(BpmnModel model) {
        var found = new ArrayList<Stage>();
        var seen = new LinkedHashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>(model.getMainProcess().findFlowElementsOfType(StartEvent.class));
        while (!open.isEmpty()) {
            var node = open.remove();
            if (!seen.add(node)) continue;
            if (node instanceof UserTask task) found.add(StageReader.read(task));
            if (node instanceof ServiceTask service && ModelLaw.PUBLISH.equals(service.getImplementation()))
                found.add(
                        new Stage(service.getId(), service.getName(), StageKind.PUBLISH, List.of(), DecisionRule.ANY));
            node.getOutgoingFlows().forEach(flow -> open.add((FlowNode) flow.getTargetFlowElement()));
        }
        return List.copyOf(found);
    }
}
