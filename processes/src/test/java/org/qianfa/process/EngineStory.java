package org.qianfa.process;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** What the engine says of a report, and its jobs run by hand. */
@Component
public class EngineStory {
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    EngineStory(TaskService tasks, RuntimeService runtime, ManagementService jobs) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** The user task that it waits at; "" where it waits at none. */
    public String waitingAt(ReportId report) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult();
        return task == null ? "" : task.getTaskDefinitionKey();
    }

    public String instance(ReportId report) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getId();
    }

    public boolean isRunning(ReportId report) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(report.toString())
                        .count()
                > 0;
    }

    public long jobs(ReportId report) {
        return jobs.createJobQuery().processInstanceId(instance(report)).count();
    }

    public void runsJobs(ReportId report) {
        for (var job : jobs.createJobQuery().processInstanceId(instance(report)).list()) jobs.executeJob(job.getId());
    }

    public void firesTimer(ReportId report) {
        var timer =
                jobs.createTimerJobQuery().processInstanceId(instance(report)).singleResult();
        jobs.executeJob(jobs.moveTimerToExecutableJob(timer.getId()).getId());
    }
}
