package org.qianfa.form.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** How a content is stored once it cannot change any more. A section that is nothing but text is a string, another one a document. */
public class ContentJson {
    private final JsonMapper json = new JsonMapper();

    record Stored(Map<String, JsonNode> sections, Map<String, String> cells) {}

    public String write(Content content) {
        var sections = new LinkedHashMap<String, JsonNode>();
        content.manuscripts().forEach((number, manuscript) -> sections.put(String.valueOf(number), node(manuscript)));
        var cells = new LinkedHashMap<String, String>();
        content.cells().values().forEach((key, value) -> cells.put(key.toString(), value));
        return json.writeValueAsString(new Stored(sections, cells));
    }

    public Content read(String text) {
        var stored = json.readValue(text, Stored.class);
        var sections = new TreeMap<Integer, Manuscript>();
        stored.sections().forEach((number, node) -> sections.put(Integer.valueOf(number), manuscript(node)));
        var cells = new TreeMap<CellKey, String>();
        stored.cells().forEach((key, value) -> cells.put(CellKey.parse(key), value));
        return Content.ofManuscripts(sections, new Cells(cells));
    }

    private static JsonNode node(Manuscript manuscript) {
        return manuscript.isPlain() ? StringNode.valueOf(manuscript.text()) : ManuscriptJson.node(manuscript);
    }

    private static Manuscript manuscript(JsonNode node) {
        return node.isString() ? Manuscript.ofText(node.stringValue()) : ManuscriptJson.read(node);
    }
}
