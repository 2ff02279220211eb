package org.qianfa.process.law;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.qianfa.text.Sentence;

/**
 * Expressions anywhere in a model but where this product reads them. The engine would evaluate one in a name, a due date or an assignee as
 * readily as in a condition, and whoever deploys a model is no programmer of this server.
 */
final class HiddenExpressions {
    private static final Set<String> SCREENED = Set.of("conditionExpression");

    private HiddenExpressions() {}

    /** The model is read as the engine has understood it; what it did not understand it does not run. */
    static List<Sentence> obstacles(BpmnModel model) {
        var found = new LinkedHashSet<Sentence>();
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var xml = factory.createXMLStreamReader(
                    new ByteArrayInputStream(new BpmnXMLConverter().convertToXML(model)), "UTF-8");
            var element = "";
            while (xml.hasNext())
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        element = xml.getLocalName();
                        attributes(xml, found);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!SCREENED.contains(element)) screen(xml.getText(), found);
                    }
                    default -> {
                        // end tags, comments and instructions hold nothing that is evaluated
                    }
                }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("the engine wrote a model that is no XML", broken);
        }
        return List.copyOf(found);
    }

    private static void attributes(XMLStreamReader xml, Set<Sentence> found) {
        for (var at = 0; at < xml.getAttributeCount(); at++)
            if (!xml.getAttributeLocalName(at).equals("delegateExpression")) screen(xml.getAttributeValue(at), found);
    }

    private static void screen(String text, Set<Sentence> found) {
        if (text.contains("${") || text.contains("#{"))
            found.add(Sentence.of(
                    "model.expression", text.replaceAll("[$#{}]", "").strip()));
    }
}
