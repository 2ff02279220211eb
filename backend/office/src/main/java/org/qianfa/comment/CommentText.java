package org.qianfa.comment;

import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What somebody writes in a comment: something, and no more than 1,000 characters. */
final class CommentText {
    static final int LONGEST = 1_000;

    private CommentText() {}

    /** @throws Refused where nothing is written, or too much */
    static String of(String typed) {
        var words = PlainText.requirePlain(PlainText.withNewlines(typed).strip());
        if (words.isEmpty()) throw new Refused(Sentence.of("comment.saySomething"));
        if (words.length() > LONGEST) throw new Refused(Sentence.of("comment.tooLong", LONGEST, words.length()));
        return words;
    }
}
