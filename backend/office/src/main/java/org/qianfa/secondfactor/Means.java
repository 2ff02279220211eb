package org.qianfa.secondfactor;

/**
 * By what a person can prove themselves at this site.
 *
 * @param totp by a one-time password
 * @param passkey by a passkey of this site
 * @param isFirst there is nothing yet, and they have to set up a one-time password now
 */
public record Means(boolean totp, boolean passkey, boolean isFirst) {
    /** Whoever has passkeys of another address alone can do nothing here. */
    public boolean isNone() {
        return !totp && !passkey && !isFirst;
    }
}
