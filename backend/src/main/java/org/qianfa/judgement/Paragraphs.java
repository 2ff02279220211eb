package org.qianfa.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.format.SectionForm;

/** A text's paragraphs: its lines, without blank ones and without space around them. */
final class Paragraphs {
    private Paragraphs() {}

    static List<String> of(String text) {
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

    /** The text with a paragraph more: at the end of its heading's part where the heading stands there, or else at the end with its heading. */
    static String with(String text, Proposals.Paragraph added, SectionForm form) {
        var lines = new ArrayList<>(
                text.isBlank() ? List.of() : text.stripTrailing().lines().toList());
        var aspect = form.aspect(added.heading());
        var heading = aspect.map(wanted -> indexOf(lines, wanted, form)).orElse(-1);
        if (heading < 0) {
            if (aspect.isPresent()) lines.add(added.heading());
            lines.add(added.text());
        } else lines.add(endOfPart(lines, heading, form), added.text());
        return String.join("\n", lines) + "\n";
    }

    private static int indexOf(List<String> lines, SectionForm.Aspect wanted, SectionForm form) {
        for (var i = 0; i < lines.size(); i++) if (form.aspect(lines.get(i)).equals(Optional.of(wanted))) return i;
        return -1;
    }

    private static int endOfPart(List<String> lines, int heading, SectionForm form) {
        var end = heading + 1;
        while (end < lines.size() && form.aspect(lines.get(end)).isEmpty()) end++;
        while (end > heading + 1 && lines.get(end - 1).isBlank()) end--;
        return end;
    }
}
