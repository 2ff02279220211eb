package org.qianfa.inspection.result;

import java.io.OutputStream;
import java.util.Locale;

/** In what form results are wanted. */
public enum ResultForm {
    /** For people. */
    TEXT {
        @Override
        public ResultWriter to(OutputStream out, Locale language) {
            return new TextWriter(out, language);
        }
    },
    /** For programs. */
    JSON {
        @Override
        public ResultWriter to(OutputStream out, Locale language) {
            return new JsonWriter(out, language);
        }
    },
    /** For tools that gather findings of any program. */
    SARIF {
        @Override
        public ResultWriter to(OutputStream out, Locale language) {
            return new SarifWriter(out, language);
        }
    },
    /** To print and send back. */
    HTML {
        @Override
        public ResultWriter to(OutputStream out, Locale language) {
            return new HtmlWriter(out, language);
        }
    };

    /** Starts writing; the stream is closed with the writer. */
    public abstract ResultWriter to(OutputStream out, Locale language);

    /** @throws IllegalArgumentException where there is no such form */
    public static ResultForm of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
