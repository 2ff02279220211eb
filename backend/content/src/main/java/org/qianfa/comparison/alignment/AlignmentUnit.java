package org.qianfa.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.comparison.token.Token;
import org.qianfa.comparison.token.Tokens;
import org.qianfa.prose.Block;
import org.qianfa.text.Bag;

/** Something that is looked for in the other text as a whole: a block, or a row or a column of a table. */
public final class AlignmentUnit {
    /** Short ones are similar by chance too often to have been moved. */
    private static final int SHORTEST_MOVED = 6;

    private static final double SAME_SHAPE = 0.5;

    private final List<Token> tokens;
    private final List<Object> identity;
    private final Bag<Object> words = new Bag<>();
    private final Optional<Object> shape;

    private AlignmentUnit(List<Token> tokens, Optional<Object> shape) {
        this.tokens = tokens;
        this.shape = shape;
        identity = tokens.stream().map(Token::identity).toList();
        for (var token : tokens) {
            if (token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.BLANK) continue;
            words.add(token.identity());
        }
    }

    public static AlignmentUnit of(Block block) {
        return new AlignmentUnit(
                Tokens.tokenize(block.inlines()),
                block instanceof Block.SimpleTable table ? Optional.of(table.shape()) : Optional.empty());
    }

    /** A row or a column of a table. */
    public static AlignmentUnit of(List<Block.Cell> cells) {
        return new AlignmentUnit(
                cells.stream()
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(paragraph -> Tokens.tokenize(paragraph.inlines()).stream())
                        .toList(),
                Optional.empty());
    }

    /** Several one behind the other, with a break between each two. */
    public static AlignmentUnit joined(List<AlignmentUnit> units) {
        var tokens = new ArrayList<Token>();
        for (var unit : units) {
            if (!tokens.isEmpty()) tokens.add(Token.BREAK);
            tokens.addAll(unit.tokens);
        }
        return new AlignmentUnit(tokens, Optional.empty());
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** What two units share that read the same, whatever stands in the cells that they refer to. */
    Object identity() {
        return shape.<Object>map(of -> List.of(of, identity)).orElse(identity);
    }

    boolean isTable() {
        return shape.isPresent();
    }

    boolean isBlank() {
        return words.size() == 0;
    }

    /** Whether it could be recognised elsewhere. */
    boolean isRecognizable() {
        return tokens.stream().mapToInt(token -> token.text().length()).sum() >= SHORTEST_MOVED;
    }

    int length() {
        return tokens.size();
    }

    /** From 0 to 1: twice the words that both have over all words. A table is like no paragraph, and half like any table of its shape. */
    double similarity(AlignmentUnit other) {
        if (isTable() != other.isTable()) return 0;
        return isTable() && shape.equals(other.shape)
                ? Math.max(SAME_SHAPE, wordSimilarity(other))
                : wordSimilarity(other);
    }

    /** From 0 to 1: how many of its words the other one has too. */
    double shareIn(AlignmentUnit other) {
        return words.size() == 0 ? 0 : (double) words.shared(other.words) / words.size();
    }

    private double wordSimilarity(AlignmentUnit other) {
        var mine = words.size();
        var theirs = other.words.size();
        if (mine == 0 || theirs == 0) return identity.equals(other.identity) ? 1 : 0;
        // what they could have in common at most; counting costs more than that
        if (2.0 * Math.min(mine, theirs) / (mine + theirs) < Alignment.LEAST_SIMILARITY) return 0;
        return words.diceSimilarity(other.words);
    }
}
