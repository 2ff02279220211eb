package org.qianfa.process;

import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;
import org.qianfa.approval.round.Rounds;
import org.qianfa.process.law.StageReader;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** The engine enters a user task: the domain hears which stage that is. Every user task of every model has this listener. */
@Component
public class EnterStage implements ExecutionListener {
    public static final String EXPRESSION = "${enterStage}";
    private final transient Rounds rounds;

    EnterStage(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var stage = StageReader.read((UserTask) execution.getCurrentFlowElement());
        rounds.enter(ReportId.of(execution.getProcessInstanceBusinessKey()), stage);
    }
}
