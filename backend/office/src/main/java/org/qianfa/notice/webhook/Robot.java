package org.qianfa.notice.webhook;

/** Who listens at a webhook: a robot of 企业微信 or 钉钉, or anything that checks our signature. */
public enum Robot {
    WECOM,
    DINGTALK,
    SIGNED
}
