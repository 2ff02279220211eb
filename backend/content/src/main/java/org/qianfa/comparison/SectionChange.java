package org.qianfa.comparison;

import java.util.List;

/**
 * A section's prose beside what it was.
 *
 * @param byWords false where it was too long or too different to be compared word by word all through: then some paragraphs stand whole as
 *     deleted and inserted
 */
public record SectionChange(int section, List<BlockChange> blocks, boolean byWords) {
    public SectionChange {
        blocks = List.copyOf(blocks);
    }

    public int places() {
        return blocks.stream().mapToInt(BlockChange::places).sum();
    }

    public boolean changed() {
        return places() > 0;
    }

    /** Whether nothing but punctuation, blanks, breaks or appearance differs. */
    public boolean onlyPunctuation() {
        return changed() && blocks.stream().filter(block -> block.places() > 0).allMatch(SectionChange::isPunctuation);
    }

    private static boolean isPunctuation(BlockChange block) {
        return switch (block) {
            case BlockChange.Rewritten rewritten ->
                rewritten.extent() == ChangeLevel.PUNCTUATION || rewritten.extent() == ChangeLevel.APPEARANCE;
            case BlockChange.Parted parted -> parted.onlyPunctuation();
            default -> false;
        };
    }
}
