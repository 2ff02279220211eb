package org.qianfa.ui.editor;

import com.vaadin.flow.dom.DomEvent;

/**
 * Characters {@code start} to {@code end} of a manuscript's text.
 *
 * @param prefix a few characters that stand before it, to find it again by
 * @param suffix a few characters that stand behind it
 */
public record TextRange(int start, int end, String quote, String prefix, String suffix) {
    public static TextRange in(DomEvent event) {
        var said = event.getEventData().get("event.detail");
        return new TextRange(
                said.get("start").asInt(),
                said.get("end").asInt(),
                said.get("quote").asString(),
                said.get("prefix").asString(),
                said.get("suffix").asString());
    }
}
