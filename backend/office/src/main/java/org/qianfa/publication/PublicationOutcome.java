package org.qianfa.publication;

/** What became of a publication. */
public enum PublicationOutcome {
    PUBLISHED,
    /** The content differs from what was signed, or its PDF did not pass the gate; the report is back with its drafters and the administrator has been told. */
    STOPPED
}
