package org.qianfa.prose;

import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manuscript as JSON, in the schema of the section editor. What is written is canonical after RFC 8785, so that equal manuscripts are equal
 * text; what is read is held against the schema, node by node.
 */
public final class ManuscriptJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ManuscriptJson() {}

    public static String write(Manuscript manuscript) {
        return JSON.writeValueAsString(node(manuscript));
    }

    public static JsonNode node(Manuscript manuscript) {
        return ManuscriptWriter.node(manuscript);
    }

    /** @throws Refused where it is no JSON, has a node, a mark or an attribute that the schema does not know, or is too large */
    public static Manuscript read(String json) {
        Limit.JSON_CHARACTERS.require(json.length());
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException broken) {
            throw unknown("JSON");
        }
    }

    /** The same for JSON that has been parsed. */
    public static Manuscript read(JsonNode document) {
        return new ManuscriptReader().read(document);
    }

    static Refused unknown(String what) {
        return new Refused(Sentence.of("prose.unknown", what));
    }

    /** How large a manuscript may be. */
    enum Limit {
        JSON_CHARACTERS(4_000_000),
        CHARACTERS(200_000),
        BLOCKS(5_000),
        ROWS(500),
        COLUMNS(50);

        private final int most;

        Limit(int most) {
            this.most = most;
        }

        void require(int found) {
            if (found > most) throw new Refused(List.of(Sentence.of("prose.tooLarge." + name(), most, found)));
        }

        int most() {
            return most;
        }
    }
}
