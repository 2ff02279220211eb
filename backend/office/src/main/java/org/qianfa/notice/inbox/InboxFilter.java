package org.qianfa.notice.inbox;

import java.util.Optional;
import org.qianfa.notice.NoticeKind;

/** Which notices an inbox shows. */
public record InboxFilter(boolean unreadOnly, Optional<NoticeKind> kind) {
    public static final InboxFilter ALL = new InboxFilter(false, Optional.empty());
}
