package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.format.Format;
import org.qianfa.format.Wording;
import org.qianfa.shared.Sentence;

/** A text split at its headings; lines that only say the title again are left out, with a remark. */
record Split(Optional<Titles.Title> title, List<Part> parts, List<Sentence> remarks) {
    static Split of(Format format, String text) {
        var titles = new Titles(format);
        var headings = new Headings(format);
        var title = Optional.<Titles.Title>empty();
        var repeated = 0;
        var parts = new ArrayList<Part>();
        parts.add(new Part(0, "", new ArrayList<>()));
        for (var line : text.split("\n", -1)) {
            var found = titles.title(line);
            if (found.isPresent() && (title.isEmpty() || same(found.get(), title.get()))) {
                if (title.isPresent()) repeated++;
                title = title.or(() -> found);
                continue;
            }
            headings.section(line)
                    .ifPresentOrElse(
                            section -> parts.add(new Part(section.number(), line.strip(), new ArrayList<>())),
                            () -> parts.getLast().lines().add(line));
        }
        var remarks = new ArrayList<Sentence>();
        if (repeated > 0)
            remarks.add(Sentence.of("intake.titleRepeated", title.orElseThrow().line(), repeated));
        return new Split(title, parts, remarks);
    }

    private static boolean same(Titles.Title one, Titles.Title other) {
        return Wording.same(one.line(), other.line());
    }
}
