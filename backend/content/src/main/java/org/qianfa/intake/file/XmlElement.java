package org.qianfa.intake.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.source.SourceBuilder;

/**
 * An element of an XML part of an office document, by local names. Nothing outside the part is ever opened: a document type, which could say so,
 * is refused.
 *
 * @param text the characters directly in it
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {
    private static final int MOST_ELEMENTS = 600_000;
    private static final int DEEPEST = 200;
    private static final XMLInputFactory READERS = readers();

    private static XMLInputFactory readers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside is opened");
        });
        return factory;
    }

    static XmlElement parse(byte[] part, SourceBuilder source) {
        try {
            var reader = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                return read(reader, source);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException _) {
            throw new Unreadable("intake.broken");
        }
    }

    private static XmlElement read(XMLStreamReader reader, SourceBuilder source) throws XMLStreamException {
        var open = new ArrayList<>(List.of(new XmlElement("", Map.of(), new ArrayList<>(), new StringBuilder())));
        var elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) throw new Unreadable("intake.hostile");
                    if (elements % 1_000 == 0) source.requireTimeLeft();
                    var element = element(reader);
                    open.getLast().children.add(element);
                    open.add(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getLast().text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable("intake.hostile");
                default -> {}
            }
        }
        return open.getFirst().children.getFirst();
    }

    private static XmlElement element(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        return new XmlElement(
                reader.getLocalName(),
                attributes.isEmpty() ? Map.of() : attributes,
                new ArrayList<>(2),
                new StringBuilder(0));
    }

    public boolean isNamed(String called) {
        return name.equals(called);
    }

    public Optional<String> attribute(String called) {
        return Optional.ofNullable(attributes.get(called));
    }

    /** The attribute as a whole number, where it is one. */
    public Optional<Integer> wholeNumber(String called) {
        return attribute(called).filter(value -> value.matches("-?\\d{1,8}")).map(Integer::valueOf);
    }

    public Stream<XmlElement> childrenNamed(String called) {
        return children.stream().filter(child -> child.isNamed(called));
    }

    public Optional<XmlElement> firstChild(String called) {
        return childrenNamed(called).findFirst();
    }

    /** The first at the end of a path of names. */
    public Optional<XmlElement> atPath(String... path) {
        var found = Optional.of(this);
        for (var called : path) found = found.flatMap(element -> element.firstChild(called));
        return found;
    }

    /** A switch of Office: there and not said to be off. */
    public boolean isSwitchedOn(String called) {
        return firstChild(called)
                .map(element -> element.attribute("val").orElse("true"))
                .filter(value -> !value.matches("0|false|off|none"))
                .isPresent();
    }

    /** All elements below, in reading order. */
    public Stream<XmlElement> descendants() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }

    /** All characters below in reading order. */
    String allText() {
        return text + String.join("", children.stream().map(XmlElement::allText).toList());
    }
}
