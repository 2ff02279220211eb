package org.qianfa.notice.outbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.NoticeTemplates;
import org.qianfa.text.Sentence;

/**
 * A message that was given up, as administrators see it.
 *
 * @param target the person's or the webhook's name
 * @param complaint why it did not get through
 */
public record DeadLetter(
        String id,
        boolean byMail,
        String target,
        String organName,
        NoticeKind kind,
        Map<String, String> facts,
        int attempts,
        Sentence complaint,
        Instant givenUpAt) {
    public String title(Locale language) {
        return byMail ? NoticeTemplates.title(kind, facts, language) : NoticeTemplates.aloud(kind, facts, language);
    }
}
