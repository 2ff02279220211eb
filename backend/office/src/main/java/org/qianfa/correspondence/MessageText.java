package org.qianfa.correspondence;

import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What people write beside a report, held to its length. */
public final class MessageText {
    private MessageText() {}

    /** @throws Refused where it is too long, or holds what is no text */
    public static String note(String typed, int longest) {
        var text = PlainText.requirePlain(PlainText.withNewlines(typed).strip());
        if (text.length() > longest) throw new Refused(Sentence.of("correspondence.tooLong", longest));
        return text;
    }

    /** @throws Refused also where nothing is written */
    public static String something(String typed, int longest, String otherwise) {
        var text = note(typed, longest);
        if (text.isEmpty()) throw new Refused(Sentence.of(otherwise));
        return text;
    }
}
