package org.qianfa.workday;

/** A file of holidays says something that cannot be. The product does not start with it. */
public final class UnusableHolidays extends RuntimeException {
    UnusableHolidays(String file, String what) {
        super(file + ": " + what);
    }

    UnusableHolidays(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
