package org.qianfa.notice;

/** By what a delivery leaves the house. */
enum Transport {
    MAIL,
    /** An e-mail a day with everything of that day. */
    DIGEST,
    WEBHOOK
}
