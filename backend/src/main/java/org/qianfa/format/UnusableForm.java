package org.qianfa.format;

/** A form file says something that cannot be. The product does not start with it. */
public final class UnusableForm extends RuntimeException {
    UnusableForm(String file, String what) {
        super(file + ": " + what);
    }

    UnusableForm(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
