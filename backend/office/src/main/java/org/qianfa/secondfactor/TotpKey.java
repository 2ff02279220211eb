package org.qianfa.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * What an app counts one-time passwords from: 160 bits (RFC 4226, 4, R6), in Base32 as people type it.
 *
 * @param letters 32 letters and digits
 */
public record TotpKey(String letters) {
    private static final int BYTES = 20;
    private static final String ISSUER = "Qianfa";

    static TotpKey random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new TotpKey(new Base32().encodeToString(bytes));
    }

    SecretKeySpec key() {
        return new SecretKeySpec(new Base32().decode(letters), "HmacSHA1");
    }

    /** In groups of four, as they are read aloud and typed. */
    public String grouped() {
        return letters.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address that an app reads from a picture (the Key URI Format of authenticator apps). */
    public String address(String account) {
        return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
                .formatted(
                        ISSUER,
                        URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20"),
                        letters);
    }

    /** Keeps the key itself out of logs. */
    @Override
    public String toString() {
        return "TotpKey";
    }
}
