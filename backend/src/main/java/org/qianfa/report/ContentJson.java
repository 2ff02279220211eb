package org.qianfa.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.Content;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a content is stored once it cannot change any more. */
@Component
public class ContentJson {
    private final JsonMapper json = new JsonMapper();

    record Stored(Map<String, String> sections, Map<String, String> cells) {}

    public String write(Content content) {
        var sections = new LinkedHashMap<String, String>();
        content.sections().forEach((number, text) -> sections.put(String.valueOf(number), text));
        var cells = new LinkedHashMap<String, String>();
        content.cells().values().forEach((key, value) -> cells.put(key.toString(), value));
        return json.writeValueAsString(new Stored(sections, cells));
    }

    public Content read(String text) {
        var stored = json.readValue(text, Stored.class);
        var sections = new TreeMap<Integer, String>();
        stored.sections().forEach((number, body) -> sections.put(Integer.valueOf(number), body));
        var cells = new TreeMap<CellKey, String>();
        stored.cells().forEach((key, value) -> cells.put(CellKey.parse(key), value));
        return new Content(sections, new Cells(cells));
    }
}
