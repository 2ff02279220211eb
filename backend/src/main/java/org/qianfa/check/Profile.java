package org.qianfa.check;

/** For which act the report is looked at. */
public enum Profile {
    DRAFT,
    SUBMIT,
    APPROVE,
    PUBLISH
}
