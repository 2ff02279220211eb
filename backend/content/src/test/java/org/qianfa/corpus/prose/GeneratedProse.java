package org.qianfa.corpus.prose;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Paragraphs made at random with known truth: right, or with one number that is wrong. Whoever writes them knows neither the grammar nor its
 * words.
 *
 * @param from where the sentences stand that matter
 * @param wrongFrom where the wrong number stands; behind it the same
 */
record GeneratedProse(Kind kind, String text, List<String> cells, int from, int wrongFrom, int wrongTo) {
    private static final List<String> BEFORE = List.of("", "坚持便民原则。", "由两名工作人员逐一核对。", "年初印发要点，年末组织检查。");

    /**
     * A kind of paragraph.
     *
     * @param rule by which a wrong number in it is found
     */
    record Kind(String name, String rule, Consumer<Draft> writes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Kind> kinds() {
        return Stream.concat(ListKinds.all().stream(), ClaimKinds.all().stream())
                .toList();
    }

    static GeneratedProse right(Kind kind, long seed) {
        return made(kind, seed, -1);
    }

    /** The same with one of its numbers made wrong. */
    static GeneratedProse wrong(Kind kind, long seed, int which) {
        var numbers = draft(kind, seed, -1).breakable();
        return made(kind, seed, Math.floorMod(which, numbers));
    }

    private static GeneratedProse made(Kind kind, long seed, int broken) {
        var before = BEFORE.get((int) Math.floorMod(seed, (long) BEFORE.size()));
        var draft = draft(kind, seed, broken);
        return new GeneratedProse(
                kind,
                before + draft.text(),
                draft.cells(),
                before.length(),
                before.length() + draft.brokenFrom(),
                before.length() + draft.brokenTo());
    }

    private static Draft draft(Kind kind, long seed, int broken) {
        var draft = new Draft(seed, broken);
        kind.writes().accept(draft);
        return draft;
    }
}
