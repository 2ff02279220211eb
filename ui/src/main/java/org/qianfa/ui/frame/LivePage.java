package org.qianfa.ui.frame;

/** A page that shows what has come while it is open. */
public interface LivePage {
    /** Something has come for this person. */
    void news();
}
