package org.qianfa.process;

import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.qianfa.approval.StageCompleted;
import org.qianfa.report.ReportEvent;
import org.qianfa.shared.ReportId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the process on when a stage is over: facts in, the next people's turn out, in one transaction. */
@Component
class ReportProcess {
    static final String KEY = "annualReport";
    private final RuntimeService runtime;
    private final TaskService tasks;

    ReportProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @EventListener
    void on(ReportEvent.Opened opened) {
        Collisions.named(
                () -> runtime.startProcessInstanceByKey(KEY, opened.report().toString()));
    }

    @EventListener
    void on(StageCompleted completed) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(completed.report().toString())
                .taskDefinitionKey(completed.stageId())
                .singleResult();
        if (task == null) throw new ProcessElsewhere(completed.report(), completed.stageId());
        Collisions.named(() -> tasks.complete(
                task.getId(), Map.of(), Map.of("outcome", completed.outcome().key(), "target", completed.target())));
    }

    /** The model stands at another stage than the tables: nothing moves, everything is rolled back. */
    static final class ProcessElsewhere extends IllegalStateException {
        ProcessElsewhere(ReportId report, String stage) {
            super("report " + report + " does not wait at " + stage);
        }
    }
}
