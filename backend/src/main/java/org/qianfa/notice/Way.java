package org.qianfa.notice;

/** How a notice reaches somebody. */
public enum Way {
    INBOX,
    MAIL
}
