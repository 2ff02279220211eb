package org.qianfa.process;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.qianfa.deadline.reminder.Reminders;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

@Component
class RemindPeople implements JavaDelegate {
    private final Reminders reminders;

    RemindPeople(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(ReportId.of(execution.getProcessInstanceBusinessKey()));
    }
}
