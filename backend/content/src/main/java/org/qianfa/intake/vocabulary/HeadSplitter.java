package org.qianfa.intake.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.text.Spaces;

/** Takes heads with only spaces between them apart, at the words of their table. */
final class HeadSplitter {
    private static final int MOST_TOKENS = 60;
    private static final int LONGEST_JOIN = 6;

    private final TableVocabulary vocabulary;

    HeadSplitter(TableVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<LineField> split(SourceLine line) {
        if (line.fields().isEmpty() || line.tableNumber() > 0) return line.fields();
        if (line.delimited()) return betweenTabs(line.fields());
        var label = line.fields().getFirst();
        if (label.value() || label.labelKey().isEmpty() || !Spaces.areIn(label.text()) || vocabulary.knows(label))
            return line.fields();
        var heads = heads(Arrays.asList(tokens(label.text())));
        if (heads.isEmpty()) return line.fields();
        heads.addAll(line.fields().subList(1, line.fields().size()));
        return heads;
    }

    /** The heads that the tokens make, a head of several tokens joined; empty where they are no heads. */
    private List<LineField> heads(List<String> tokens) {
        var heads = new ArrayList<LineField>();
        var known = 0;
        for (var at = 0; at < tokens.size(); at += 0) {
            var next = endOfHead(tokens, at);
            var head = LineField.of(String.join("", tokens.subList(at, next)));
            if (vocabulary.knows(head) || vocabulary.beginsColumn(head)) known++;
            heads.add(head);
            at = next;
        }
        return known < 2 && known < heads.size() ? new ArrayList<>() : heads;
    }

    private int endOfHead(List<String> tokens, int from) {
        for (var to = Math.min(tokens.size(), from + LONGEST_JOIN); to > from + 1; to--)
            if (vocabulary.knows(LineField.of(String.join("", tokens.subList(from, to))))) return to;
        return from + 1;
    }

    /** Fields between tabs that are several heads with spaces between them. */
    private List<LineField> betweenTabs(List<LineField> fields) {
        if (fields.stream().noneMatch(this::isSeveralHeads)) return fields;
        return fields.stream()
                .flatMap(field -> isSeveralHeads(field) ? tokens(field) : Stream.of(field))
                .toList();
    }

    private boolean isSeveralHeads(LineField field) {
        return !field.labelKey().isEmpty()
                && Spaces.areIn(field.text())
                && !vocabulary.knows(field)
                && tokens(field).allMatch(token -> vocabulary.knows(token) || vocabulary.beginsColumn(token));
    }

    private static Stream<LineField> tokens(LineField field) {
        return Arrays.stream(tokens(field.text())).map(LineField::of);
    }

    private static String[] tokens(String text) {
        return text.split("[\\s\\p{Z}]+", MOST_TOKENS);
    }
}
