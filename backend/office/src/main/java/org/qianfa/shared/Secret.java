package org.qianfa.shared;

import java.security.SecureRandom;
import java.util.Base64;
import org.qianfa.text.Digest;

/** Words that nobody can guess, for links and addresses; the database keeps their {@link Digest} alone. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 256 bits in 43 characters that may stand in an address. */
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
