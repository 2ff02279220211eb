package org.qianfa.process;

import org.flowable.engine.delegate.BpmnError;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.qianfa.publication.PublicationOutcome;
import org.qianfa.publication.Publications;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

@Component
class PublishReport implements JavaDelegate {
    private final Publications publications;

    PublishReport(Publications publications) {
        this.publications = publications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = publications.publish(ReportId.of(execution.getProcessInstanceBusinessKey()));
        if (outcome == PublicationOutcome.STOPPED) throw new BpmnError("contentChanged");
    }
}
