package org.qianfa.form.file;

/** A form file says something that cannot be. The product does not start with it. */
public final class UnusableForm extends RuntimeException {
    public UnusableForm(String file, String what) {
        super(file + ": " + what);
    }

    UnusableForm(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
