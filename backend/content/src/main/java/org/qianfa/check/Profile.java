package org.qianfa.check;

/**
 * For which act the report is looked at. A draft is not blamed for what is not written yet: blank cells, missing sections, things still unsaid.
 * Only closing a collection asks whether every organ has submitted. All other rules hold for every act.
 */
public enum Profile {
    DRAFT,
    SUBMIT,
    APPROVE,
    PUBLISH,
    /** A government closes its collection of reports. */
    COLLECT;

    /** Whether what is not written is a fault already. */
    public boolean requiresCompleteness() {
        return this != DRAFT;
    }
}
