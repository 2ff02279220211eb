package org.qianfa.ui.access;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** This was right, and there is one more thing to ask. */
final class SecondStepGoesOn extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    SecondStepGoesOn() {
        super("a new password is asked for");
    }
}
