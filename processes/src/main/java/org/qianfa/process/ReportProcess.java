package org.qianfa.process;

import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.qianfa.approval.StageCompleted;
import org.qianfa.approval.administration.CaseEvent;
import org.qianfa.approval.chain.OwnChains;
import org.qianfa.report.ReportEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the process on when a stage is over: facts in, the next people's turn out, in one transaction. */
@Component
public class ReportProcess {
    public static final String KEY = "annualReport";
    private final OwnChains chains;
    private final EngineChains models;
    private final RuntimeService runtime;
    private final TaskService tasks;

    ReportProcess(OwnChains chains, EngineChains models, RuntimeService runtime, TaskService tasks) {
        this.chains = chains;
        this.models = models;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    void on(ReportEvent.Opened opened) {
        start(opened.report(), opened.organ());
    }

    @EventListener
    void on(CaseEvent.CaseReopened reopened) {
        start(reopened.report(), reopened.organ());
    }

    private void start(ReportId report, OrganId organ) {
        var definition = models.definition(organ, chains.begin(report, organ));
        EngineConcurrency.named(() -> runtime.startProcessInstanceById(definition, report.toString()));
    }

    @EventListener
    void on(CaseEvent.CaseEnded ended) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ended.report().toString())
                .singleResult();
        if (instance != null) EngineConcurrency.named(() -> runtime.deleteProcessInstance(instance.getId(), "ended"));
    }

    @EventListener
    void on(StageCompleted completed) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(completed.report().toString())
                .taskDefinitionKey(completed.stageId())
                .singleResult();
        if (task == null) throw new ProcessElsewhere(completed.report(), completed.stageId());
        EngineConcurrency.named(() -> tasks.complete(
                task.getId(), Map.of(), Map.of("outcome", completed.outcome().key(), "target", completed.target())));
    }

    /** The model stands at another stage than the tables: nothing moves, everything is rolled back. */
    static final class ProcessElsewhere extends IllegalStateException {
        ProcessElsewhere(ReportId report, String stage) {
            super("report " + report + " does not wait at " + stage);
        }
    }
}
