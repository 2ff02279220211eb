package org.qianfa.shared;

import java.security.SecureRandom;
import java.util.Base64;
import org.qianfa.text.Digest;

/** Words that nobody can guess, for links and addresses; the database keeps their {@link Digest} alone. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** None that is taken for another one. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LETTERS_OF_A_CODE = 8;

    private Secret() {}

    /** 39 bits in 8 letters and digits that can be said aloud; for what bears few attempts. */
    public static String code() {
        var code = new StringBuilder();
        for (var i = 0; i < LETTERS_OF_A_CODE; i++) code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return code.toString();
    }

    /** 256 bits in 43 characters that may stand in an address. */
    public static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
