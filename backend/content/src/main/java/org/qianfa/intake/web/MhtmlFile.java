package org.qianfa.intake.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.intake.Unreadable;

/** The page among the parts of a .mht file: the first part that is HTML. Nothing else in the file is looked at. */
final class MhtmlFile {
    private static final int MOST_PARTS = 2_000;
    private static final int DEEPEST = 3;

    private MhtmlFile() {}

    static byte[] page(byte[] file) {
        return html(new String(file, StandardCharsets.ISO_8859_1), 0)
                .orElseThrow(() -> new Unreadable("intake.broken"));
    }

    private static Optional<byte[]> html(String part, int depth) {
        var plain = part.replace("\r\n", "\n").stripLeading();
        var end = plain.indexOf("\n\n");
        if (end < 0 || depth > DEEPEST) return Optional.empty();
        var head = plain.substring(0, end).replace("\n\t", " ").replace("\n ", " ");
        var body = plain.substring(end + 2);
        var type = field(head, "content-type");
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
            return Arrays.stream(body.split("--" + java.util.regex.Pattern.quote(boundary(type)), MOST_PARTS))
                    .flatMap(inner -> html(inner, depth + 1).stream())
                    .findFirst();
        if (!type.toLowerCase(Locale.ROOT).startsWith("text/html")) return Optional.empty();
        return Optional.of(
                decoded(body, field(head, "content-transfer-encoding").toLowerCase(Locale.ROOT)));
    }

    private static String field(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String boundary(String type) {
        var at = type.toLowerCase(Locale.ROOT).indexOf("boundary=");
        if (at < 0) throw new Unreadable("intake.broken");
        var value = type.substring(at + "boundary=".length());
        var quoted = value.startsWith("\"");
        var end = value.indexOf(quoted ? '"' : ';', 1);
        var boundary =
                value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end).strip();
        if (boundary.isEmpty()) throw new Unreadable("intake.broken");
        return boundary;
    }

    private static byte[] decoded(String body, String encoding) {
        var bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return switch (encoding) {
            case "base64" -> Base64.getMimeDecoder().decode(bytes);
            case "quoted-printable" -> quotedPrintable(bytes);
            default -> bytes;
        };
    }

    private static byte[] quotedPrintable(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] != '=') out.write(bytes[i]);
            else if (i + 1 < bytes.length && bytes[i + 1] == '\n') i++;
            else if (i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0) {
                out.write(16 * hex(bytes[i + 1]) + hex(bytes[i + 2]));
                i += 2;
            } else out.write('=');
        }
        return out.toByteArray();
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
