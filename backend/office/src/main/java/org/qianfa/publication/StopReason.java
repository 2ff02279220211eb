package org.qianfa.publication;

/** Why a publication was stopped. */
public enum StopReason {
    /** The content is not the one that was signed. */
    CONTENT_CHANGED,
    /** The PDF would lack characters. */
    NO_GLYPH,
    /** The PDF breaks PDF/A-2a or PDF/UA-1. */
    BREACH
}
