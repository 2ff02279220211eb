package org.qianfa.form.content;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.qianfa.text.Digest;

/** What exactly was decided on, signed and published: SM3 (GB/T 32905) and SHA-256 over one canonical text, in lower-case hex. */
public record ContentHash(String sm3, String sha256) {
    /** The hash of a report's whole content under its form. */
    public static ContentHash of(EditionIdentity edition, Content content) {
        return of(CanonicalText.write(edition, content));
    }

    /** The hash of any text. */
    public static ContentHash ofText(String text) {
        return of(text);
    }

    static ContentHash of(String canonicalText) {
        var bytes = canonicalText.getBytes(StandardCharsets.UTF_8);
        var sm3 = new SM3Digest();
        sm3.update(bytes, 0, bytes.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return new ContentHash(HexFormat.of().formatHex(digest), Digest.sha256Hex(bytes));
    }
}
