package org.qianfa.report.stage;

/** What is done in a stage; a model may hold several stages of one kind. */
public enum StageKind {
    DRAFT,
    REVIEW,
    SIGN_OFF,
    PUBLISH
}
