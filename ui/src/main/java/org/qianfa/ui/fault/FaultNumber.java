package org.qianfa.ui.fault;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The short number that a person reads out and an administrator finds in the log. */
final class FaultNumber {
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultNumber() {}

    static String next() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
