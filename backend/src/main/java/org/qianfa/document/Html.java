package org.qianfa.document;

/** HTML in the making; what comes from people goes through {@link #text}. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        text.codePoints().forEach(this::escaped);
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
                || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
