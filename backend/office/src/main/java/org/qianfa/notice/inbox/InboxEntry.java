package org.qianfa.notice.inbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.NoticeLinks;
import org.qianfa.notice.NoticeTemplates;
import org.qianfa.shared.ReportId;

/** One notice in somebody's inbox. */
public record InboxEntry(
        String notice,
        NoticeKind kind,
        Optional<ReportId> report,
        Map<String, String> facts,
        Instant at,
        boolean read) {
    public InboxEntry {
        facts = Map.copyOf(facts);
    }

    public String title(Locale language) {
        return NoticeTemplates.title(kind, facts, language);
    }

    public String text(Locale language) {
        return NoticeTemplates.text(kind, facts, language);
    }

    /** The screen that it is about, "" where there is none. */
    public String path() {
        return NoticeLinks.path(kind, report);
    }

    public InboxPosition position() {
        return new InboxPosition(at, notice);
    }
}
