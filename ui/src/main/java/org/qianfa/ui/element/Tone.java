package org.qianfa.ui.element;

import java.util.Locale;

/** How a state sounds; the colour that goes with the words, never instead of them. */
public enum Tone {
    QUIET,
    CALM,
    GOOD,
    WARN,
    BAD;

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
