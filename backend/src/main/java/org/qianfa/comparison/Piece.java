package org.qianfa.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.prose.Block;

/** Something that is looked for in the other text as a whole: a block, or a row or a column of a table. */
final class Piece {
    /** Short ones are alike by chance too often to have been moved. */
    private static final int SHORTEST_MOVED = 6;

    private static final double SAME_SHAPE = 0.5;

    private final List<Token> tokens;
    private final List<Object> key;
    private final Map<Object, Integer> words = new HashMap<>();
    private final Optional<Object> shape;
    private int weight;

    private Piece(List<Token> tokens, Optional<Object> shape) {
        this.tokens = tokens;
        this.shape = shape;
        key = tokens.stream().map(Token::identity).toList();
        for (var token : tokens) {
            if (token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.BLANK) continue;
            words.merge(token.identity(), 1, Integer::sum);
            weight++;
        }
    }

    static Piece of(Block block) {
        return new Piece(
                Tokens.of(block.inlines()),
                block instanceof Block.SimpleTable table ? Optional.of(Grid.shape(table)) : Optional.empty());
    }

    /** A row or a column of a table. */
    static Piece of(List<Block.Cell> cells) {
        return new Piece(
                cells.stream()
                        .flatMap(cell -> cell.paragraphs().stream())
                        .flatMap(paragraph -> Tokens.of(paragraph.inlines()).stream())
                        .toList(),
                Optional.empty());
    }

    /** Several one behind the other, with a break between each two. */
    static Piece joined(List<Piece> pieces) {
        var tokens = new ArrayList<Token>();
        for (var piece : pieces) {
            if (!tokens.isEmpty()) tokens.add(Token.BREAK);
            tokens.addAll(piece.tokens);
        }
        return new Piece(tokens, Optional.empty());
    }

    List<Token> tokens() {
        return tokens;
    }

    /** What two pieces share that read the same, whatever stands in the cells that they refer to. */
    Object key() {
        return shape.<Object>map(of -> List.of(of, key)).orElse(key);
    }

    boolean isTable() {
        return shape.isPresent();
    }

    boolean isBlank() {
        return weight == 0;
    }

    /** Whether it could be recognised elsewhere. */
    boolean isTelling() {
        return tokens.stream().mapToInt(token -> token.text().length()).sum() >= SHORTEST_MOVED;
    }

    int length() {
        return tokens.size();
    }

    /** From 0 to 1: twice the words that both have over all words. A table is like no paragraph, and half like any table of its shape. */
    double likeness(Piece other) {
        if (isTable() != other.isTable()) return 0;
        return isTable() && shape.equals(other.shape) ? Math.max(SAME_SHAPE, words(other)) : words(other);
    }

    /** From 0 to 1: how many of its words the other one has too. */
    double share(Piece other) {
        return weight == 0 ? 0 : (double) shared(other) / weight;
    }

    private double words(Piece other) {
        if (weight == 0 || other.weight == 0) return key.equals(other.key) ? 1 : 0;
        if (2.0 * Math.min(weight, other.weight) / (weight + other.weight) < Alignment.LEAST) return 0;
        return 2.0 * shared(other) / (weight + other.weight);
    }

    private int shared(Piece other) {
        var few = words.size() <= other.words.size() ? words : other.words;
        var many = few == words ? other.words : words;
        var shared = 0;
        for (var word : few.entrySet()) shared += Math.min(word.getValue(), many.getOrDefault(word.getKey(), 0));
        return shared;
    }
}
