package org.qianfa.document.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.form.SectionForm;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.Numbering;

/**
 * A section's prose as the form wants it set: headings are told by their numbers where nobody marked them (GB/T 9704-2012, 7.3.3), and the
 * aspects of the form are numbered （一） and on, however they were typed.
 */
public final class OfficialProse {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_LEAD = 40;
    private static final Pattern NUMBER =
            Pattern.compile("^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[、.．])");

    private final SectionForm section;
    private final Deque<Integer> above = new ArrayDeque<>();
    private int secondLevel;

    private OfficialProse(SectionForm section) {
        this.section = section;
    }

    public static List<SectionLine> lines(SectionForm section, Manuscript manuscript) {
        var prose = new OfficialProse(section);
        return Numbering.withHeadings(manuscript).blocks().stream()
                .filter(block -> !block.text().isBlank())
                .map(prose::line)
                .toList();
    }

    private SectionLine line(Block block) {
        var aspect = section.aspect(block.text().strip());
        if (aspect.isPresent() && secondLevel < NUMERALS.length())
            return heading(2, List.of(new Run(nextNumber() + aspect.get().name(), false)));
        return switch (block) {
            case SimpleTable table -> new SectionLine.Grid(table);
            case Block.Heading(var level, var inlines) -> {
                count(level);
                yield heading(level, InlineText.strip(inlines));
            }
            case Paragraph(var inlines) -> paragraph(InlineText.strip(inlines));
        };
    }

    private SectionLine.Heading heading(int level, List<Inline> inlines) {
        while (!above.isEmpty() && above.peek() >= level) above.pop();
        above.push(level);
        return new SectionLine.Heading(level, above.size(), inlines);
    }

    private SectionLine.Text paragraph(List<Inline> inlines) {
        var text = InlineText.read(inlines);
        var end = text.indexOf('。') + 1;
        var level = Numbering.levelOf(text).orElse(0);
        if (level == 0 || end == 0 || end > LONGEST_LEAD || end == text.length())
            return new SectionLine.Text(0, List.of(), inlines);
        var lead = new ArrayList<>(InlineText.before(inlines, end));
        var rest = InlineText.after(inlines, end);
        if (section.aspect(text.substring(0, end - 1)).isPresent()
                && secondLevel < NUMERALS.length()
                && lead.getFirst() instanceof Run(var first, var bold)) {
            lead.set(0, new Run(NUMBER.matcher(first).replaceFirst(nextNumber()), bold));
            return new SectionLine.Text(2, List.copyOf(lead), rest);
        }
        count(level);
        return new SectionLine.Text(level, List.copyOf(lead), rest);
    }

    private void count(int level) {
        if (level == 2) secondLevel++;
    }

    private String nextNumber() {
        return "（" + NUMERALS.charAt(secondLevel++) + "）";
    }
}
