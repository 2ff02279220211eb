package org.qianfa.process.law;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.validation.ProcessValidatorFactory;
import org.qianfa.process.ReportProcess;
import org.qianfa.text.Sentence;

/** A model as somebody hands it in: text that may be no XML at all, or XML that wants to reach elsewhere. */
public final class ModelFile {
    private ModelFile() {}

    /** @throws ModelRefused where the text is no BPMN */
    public static BpmnModel read(String bpmn) {
        try {
            return new BpmnXMLConverter().convertToBpmnModel(reader(bpmn));
        } catch (XMLStreamException | RuntimeException unreadable) {
            // the converter meets half-written models with whatever it trips over
            throw new ModelRefused("model.unreadable");
        }
    }

    private static XMLStreamReader reader(String bpmn) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(bpmn));
    }

    /** Everything that keeps it from being deployed: what the law refuses, what the engine does not understand, what is not drawn. */
    public static List<Sentence> obstacles(String bpmn) {
        BpmnModel model;
        try {
            model = read(bpmn);
        } catch (ModelRefused refused) {
            return refused.obstacles();
        }
        if (model.getProcesses().size() != 1) return List.of(Sentence.of("model.oneProcess"));
        var process = model.getProcesses().getFirst();
        var found = new ArrayList<Sentence>();
        if (!ReportProcess.KEY.equals(process.getId())) found.add(Sentence.of("model.processId", ReportProcess.KEY));
        if (!model.getPools().isEmpty()) found.add(Sentence.of("model.pools"));
        found.addAll(ModelLaw.obstacles(process));
        found.addAll(HiddenExpressions.obstacles(model));
        found.addAll(undrawn(model));
        if (found.isEmpty())
            new ProcessValidatorFactory()
                    .createDefaultProcessValidator().validate(model).stream()
                            .filter(error -> !error.isWarning())
                            .map(error -> Sentence.of(
                                    "model.engine",
                                    String.valueOf(error.getActivityId()),
                                    String.valueOf(error.getProblem())))
                            .distinct()
                            .forEach(found::add);
        return found;
    }

    private static List<Sentence> undrawn(BpmnModel model) {
        return model.getProcesses().getFirst().getFlowElements().stream()
                .filter(element -> !isDrawn(model, element))
                .map(element -> Sentence.of("model.undrawn", String.valueOf(element.getId())))
                .toList();
    }

    private static boolean isDrawn(BpmnModel model, FlowElement element) {
        return element instanceof SequenceFlow
                ? model.getFlowLocationMap().containsKey(element.getId())
                : model.getLocationMap().containsKey(element.getId());
    }
}
