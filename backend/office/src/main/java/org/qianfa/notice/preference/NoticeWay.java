package org.qianfa.notice.preference;

/** How a notice reaches somebody. */
public enum NoticeWay {
    INBOX,
    MAIL
}
