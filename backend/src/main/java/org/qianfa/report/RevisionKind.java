package org.qianfa.report;

/** Why a revision was made: saved by name, a section handed over as finished, or submitted. */
public enum RevisionKind {
    SAVED,
    HANDED_OVER,
    SUBMITTED
}
