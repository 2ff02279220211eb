package org.qianfa.document.page;

import java.util.function.UnaryOperator;

/** HTML or XML in the making; what comes from people goes through {@link #text}, which leaves out what XML 1.0 cannot hold. */
public final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> shown;

    public Markup() {
        this(text -> text);
    }

    /** @param shown what becomes of every text that people wrote */
    public Markup(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    public Markup text(String text) {
        shown.apply(text).codePoints().forEach(this::escaped);
        return this;
    }

    private void escaped(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (allowed(character)) out.appendCodePoint(character);
            }
        }
    }

    private static boolean allowed(int character) {
        return character == '\t'
                || character == '\n'
                || (!Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && (character & 0xfffe) != 0xfffe);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
