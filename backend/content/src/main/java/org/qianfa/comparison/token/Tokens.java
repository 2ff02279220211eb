package org.qianfa.comparison.token;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.text.Spaces;

/** A line in tokens. */
public final class Tokens {
    private final List<Token> tokens = new ArrayList<>();

    private Tokens() {}

    /** Runs that differ only in boldness are cut as one text, so that a word is a word though half of it is bold. */
    public static List<Token> tokenize(List<Inline> inlines) {
        var cut = new Tokens();
        var runs = new ArrayList<Run>();
        for (var inline : inlines)
            switch (inline) {
                case Run run -> runs.add(run);
                case Fact fact -> {
                    cut.addText(runs);
                    runs.clear();
                    cut.tokens.add(new Token(Token.Kind.FACT, fact));
                }
            }
        cut.addText(runs);
        return cut.tokens;
    }

    private void addText(List<Run> runs) {
        if (runs.isEmpty()) return;
        var text = new StringBuilder();
        var ends = new int[runs.size()];
        for (var at = 0; at < runs.size(); at++) {
            text.append(runs.get(at).text());
            ends[at] = text.length();
        }
        var run = 0;
        var start = 0;
        for (var end : TokenBoundaries.find(text.toString(), ends)) {
            while (ends[run] <= start) run++;
            var token = text.substring(start, end);
            tokens.add(new Token(kind(token), new Run(token, runs.get(run).bold())));
            start = end;
        }
    }

    private static Token.Kind kind(String token) {
        if (token.isBlank()) return Token.Kind.BLANK;
        if (TokenBoundaries.isNumber(token)) return Token.Kind.NUMBER;
        return token.codePoints().allMatch(Tokens::isPunctuation) ? Token.Kind.PUNCTUATION : Token.Kind.WORD;
    }

    /** Whether it is nothing but punctuation and blanks. */
    public static boolean isPunctuation(Inline inline) {
        return inline instanceof Run run
                && run.text().codePoints().allMatch(point -> isPunctuation(point) || isBlank(point));
    }

    private static boolean isBlank(int point) {
        return Spaces.isSpace(point);
    }

    static boolean isPunctuation(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }
}
