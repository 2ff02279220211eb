package org.qianfa.notice;

import java.util.Optional;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** Where a notice leads. */
@Component
public class NoticeLinks {
    private final String base;

    NoticeLinks(NoticeProperties configuration) {
        this.base = configuration.address();
    }

    /** The whole address, for messages that leave the house; "" where this installation has not said how people reach it. */
    public String to(NoticeKind kind, Optional<ReportId> report) {
        var path = path(kind, report);
        return base.isEmpty() || path.isEmpty() ? "" : base + "/" + path;
    }

    /** The screen's path in the product. */
    public static String path(NoticeKind kind, Optional<ReportId> report) {
        return switch (kind) {
            case SENT_FOR_REVIEW -> report.map(ReportNavigation::review).orElse("");
            case SENT_FOR_SIGN_OFF -> report.map(ReportNavigation::signOff).orElse("");
            case ACCOUNT_LINK,
                    ACCOUNT_PASSWORD,
                    ACCOUNT_DUTIES,
                    ACCOUNT_APPOINTED,
                    ACCOUNT_FACTOR,
                    ACCOUNT_GUESSED,
                    TRIAL -> "";
            case CALL_OPENED,
                    SECTION_ASSIGNED,
                    RETURNED,
                    WITHDRAWN,
                    SIGNED_OFF,
                    PUBLISHED,
                    PUBLICATION_STOPPED,
                    PUBLICATION_DIFFERS,
                    REMINDED,
                    ESCALATED,
                    DEADLINE_MOVED,
                    COMMENTED,
                    COMMENT_REPLIED,
                    URGED,
                    REASSIGNED,
                    CASE_ENDED,
                    CASE_REOPENED,
                    STOOD_STILL,
                    COPIED,
                    OPINION_ASKED,
                    OPINION_GIVEN -> report.map(ReportNavigation::open).orElse("");
        };
    }
}
