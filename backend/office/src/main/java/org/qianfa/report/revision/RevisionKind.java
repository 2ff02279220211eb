package org.qianfa.report.revision;

/** Why a revision was made: saved by name, a section handed over as finished, or submitted. */
public enum RevisionKind {
    SAVED,
    HANDED_OVER,
    SUBMITTED
}
