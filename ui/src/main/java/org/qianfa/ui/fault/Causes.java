package org.qianfa.ui.fault;

import java.util.stream.Stream;

/** What was thrown, what caused it, what caused that, and so on. */
public final class Causes {
    private Causes() {}

    public static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }
}
