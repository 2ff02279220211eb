package org.qianfa.correspondence;

import org.qianfa.shared.PlainText;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** What people write beside a report, held to its length. */
final class Written {
    private Written() {}

    /** @throws Refused where it is too long, or holds what is no text */
    static String note(String typed, int longest) {
        var text = PlainText.require(PlainText.lines(typed).strip());
        if (text.length() > longest) throw new Refused(Sentence.of("correspondence.tooLong", longest));
        return text;
    }

    /** @throws Refused also where nothing is written */
    static String something(String typed, int longest, String otherwise) {
        var text = note(typed, longest);
        if (text.isEmpty()) throw new Refused(Sentence.of(otherwise));
        return text;
    }
}
