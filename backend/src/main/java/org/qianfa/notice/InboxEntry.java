package org.qianfa.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        return Templates.title(kind, facts, language);
    }

    public String text(Locale language) {
        return Templates.text(kind, facts, language);
    }

    /** The screen that it is about, "" where there is none. */
    public String path() {
        return Links.path(kind, report);
    }

    public InboxPosition position() {
        return new InboxPosition(at, notice);
    }
}
