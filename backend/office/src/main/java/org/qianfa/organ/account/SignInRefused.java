package org.qianfa.organ.account;

import java.io.Serial;
import java.util.Locale;
import org.springframework.security.authentication.LockedException;

/** Signing in was refused because of too many wrong passwords; says when to try again. */
public final class SignInRefused extends LockedException {
    @Serial
    private static final long serialVersionUID = 1;

    private final TooManyAttempts refused;

    SignInRefused(TooManyAttempts refused) {
        super(refused.in(Locale.CHINA), refused);
        this.refused = refused;
    }

    public String in(Locale locale) {
        return refused.in(locale);
    }

    /** From when one may try again, hours and minutes. */
    public String until() {
        return refused.until();
    }
}
