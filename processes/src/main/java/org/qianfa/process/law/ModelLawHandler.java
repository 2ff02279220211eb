package org.qianfa.process.law;

import java.util.ArrayList;
import java.util.List;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.FlowableListener;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.delegate.ExecutionListener;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.qianfa.process.EnterStage;

/** Stands at the engine's door: a model that breaks the law is not deployed, and each of its user tasks tells the domain when it is entered. */
public final class ModelLawHandler extends AbstractBpmnParseHandler<Process> {
    @Override
    public Class<? extends BaseElement> getHandledType() {
        return Process.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, Process process) {
        var obstacles = new ArrayList<>(ModelLaw.obstacles(process));
        obstacles.addAll(HiddenExpressions.obstacles(parse.getBpmnModel()));
        if (!obstacles.isEmpty()) throw new ModelRefused(obstacles);
        process.findFlowElementsOfType(UserTask.class).forEach(ModelLawHandler::tellTheDomain);
    }

    private static void tellTheDomain(UserTask task) {
        var listener = new FlowableListener();
        listener.setEvent(ExecutionListener.EVENTNAME_START);
        listener.setImplementationType(ImplementationType.IMPLEMENTATION_TYPE_DELEGATEEXPRESSION);
        listener.setImplementation(EnterStage.EXPRESSION);
        task.setExecutionListeners(List.of(listener));
    }
}
