package org.qianfa.ui.command;

import java.io.Serial;

/** The server cannot start as it was asked to; says what to do. */
public final class StartRefused extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    public StartRefused(String why) {
        super(why);
    }
}
