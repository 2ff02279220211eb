package org.qianfa.notice;

import java.util.Optional;

/** Which notices an inbox shows. */
public record InboxFilter(boolean unreadOnly, Optional<NoticeKind> kind) {
    public static final InboxFilter ALL = new InboxFilter(false, Optional.empty());
}
