package org.qianfa.notice.outbox;

/** By what a delivery leaves the house. */
public enum Transport {
    MAIL,
    /** An e-mail a day with everything of that day. */
    DIGEST,
    WEBHOOK
}
