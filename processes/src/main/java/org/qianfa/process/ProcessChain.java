package org.qianfa.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** Answers from the model of the report's own process, read once a version. */
@Component
class ProcessChain implements Chain {
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Map<String, ChainModel> models = new ConcurrentHashMap<>();

    ProcessChain(RepositoryService repository, RuntimeService runtime, HistoryService history) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
    }

    @Override
    public List<Stage> stages(ReportId report) {
        return model(report).stages();
    }

    @Override
    public List<ReturnRoute> returns(ReportId report, String stageId) {
        return model(report).returns(stageId);
    }

    @Override
    public boolean leadsStraight(ReportId report, String fromStage, String toStage) {
        return model(report).leadsStraight(fromStage, toStage);
    }

    private ChainModel model(ReportId report) {
        return models.computeIfAbsent(definition(report), id -> ChainModel.of(repository.getBpmnModel(id)));
    }

    /** The engine's id of the version that the report goes by. */
    String definition(ReportId report) {
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
                .orElseGet(() -> EngineChains.standard(repository).getId());
    }
}
