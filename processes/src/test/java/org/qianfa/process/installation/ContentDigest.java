package org.qianfa.process.installation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.qianfa.form.content.Content;
import org.qianfa.prose.ManuscriptJson;

/** Tells whether two contents are the same, by means that are not the product's own. */
final class ContentDigest {
    private ContentDigest() {}

    /** Of everything in it, headings and bold too, by means that are not the product's own. */
    static String of(Content content) {
        return of(content.manuscripts().entrySet().stream()
                        .map(section -> section.getKey() + ManuscriptJson.write(section.getValue()))
                        .collect(Collectors.joining("\n"))
                + content.cells().values());
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
