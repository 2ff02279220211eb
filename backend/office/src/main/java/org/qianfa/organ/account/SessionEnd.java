package org.qianfa.organ.account;

/** Why a session ended. */
public enum SessionEnd {
    /** Its owner signed out. */
    SIGNED_OUT,
    /** Nobody did anything in it for too long, or the server stopped. */
    IDLE,
    /** It had lasted as long as one may. */
    LONGEST,
    /** Its owner ended it from somewhere else. */
    BY_OWNER,
    /** A new password, or no duty any more. */
    ACCOUNT_CHANGED
}
