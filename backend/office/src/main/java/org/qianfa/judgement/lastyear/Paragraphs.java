package org.qianfa.judgement.lastyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.form.SectionForm;
import org.qianfa.prose.Block;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.Numbering;

/** A text's paragraphs: its lines, without blank ones and without space around them. */
public final class Paragraphs {
    private Paragraphs() {}

    public static List<String> of(String text) {
        return List.copyOf(at(text).values());
    }

    /** By the offset of their first character. */
    static SortedMap<Integer, String> at(String text) {
        var found = new TreeMap<Integer, String>();
        var start = 0;
        for (var line : text.split("\n", -1)) {
            var paragraph = line.strip();
            if (!paragraph.isEmpty()) found.put(start + line.indexOf(paragraph), paragraph);
            start += line.length() + 1;
        }
        return found;
    }

    /** The manuscript with a paragraph more: at the end of its heading's part where the heading stands there, or else at the end with its heading. */
    static Manuscript with(Manuscript manuscript, LastYearProposals.Paragraph added, SectionForm form) {
        var blocks = new ArrayList<>(manuscript.blocks());
        while (!blocks.isEmpty() && blocks.getLast().text().isBlank()) blocks.removeLast();
        var aspect = form.aspect(added.heading());
        var heading = aspect.map(wanted -> indexOf(blocks, wanted, form)).orElse(-1);
        if (heading < 0) {
            if (aspect.isPresent()) blocks.add(Block.Paragraph.of(added.heading()));
            blocks.add(Block.Paragraph.of(added.text()));
        } else blocks.add(endOfPart(blocks, heading, form), Block.Paragraph.of(added.text()));
        return Numbering.withHeadings(Manuscript.of(blocks));
    }

    private static int indexOf(List<Block> blocks, SectionForm.Aspect wanted, SectionForm form) {
        for (var i = 0; i < blocks.size(); i++)
            if (form.aspect(blocks.get(i).text()).equals(Optional.of(wanted))) return i;
        return -1;
    }

    private static int endOfPart(List<Block> blocks, int heading, SectionForm form) {
        var end = heading + 1;
        while (end < blocks.size() && form.aspect(blocks.get(end).text()).isEmpty()) end++;
        while (end > heading + 1 && blocks.get(end - 1).text().isBlank()) end--;
        return end;
    }
}
