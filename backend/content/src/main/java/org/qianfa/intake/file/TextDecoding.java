package org.qianfa.intake.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.qianfa.intake.Unreadable;

/** Turns the bytes of a plain text file into text: UTF-8 and UTF-16 with or without a mark, else GB18030. */
public final class TextDecoding {
    private static final List<Charset> UTF_16 = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int MOST_UNREADABLE = 50;

    private TextDecoding() {}

    public static String decode(byte[] file) {
        return byMark(file)
                .or(() -> utf8(file))
                .or(() -> utf16WithoutMark(file))
                .or(() -> zeros(file) > 0 ? Optional.empty() : strict(file, 0, Charset.forName("GB18030")))
                .or(() -> damagedUtf8(file))
                .orElseThrow(() -> new Unreadable("intake.binary"));
    }

    private static Optional<String> byMark(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) return Optional.of(lenient(file, 3, StandardCharsets.UTF_8));
        if (starts(file, 0xFF, 0xFE)) return Optional.of(lenient(file, 2, StandardCharsets.UTF_16LE));
        if (starts(file, 0xFE, 0xFF)) return Optional.of(lenient(file, 2, StandardCharsets.UTF_16BE));
        return Optional.empty();
    }

    private static Optional<String> utf8(byte[] file) {
        return strict(file, 0, StandardCharsets.UTF_8)
                .filter(text -> zeros(file) == 0 || text.chars().anyMatch(character -> character > 127));
    }

    /** UTF-16 without a mark: the order of bytes in which nearly all is Chinese, or plain ASCII. */
    private static Optional<String> utf16WithoutMark(byte[] file) {
        if (file.length % 2 != 0 || zeros(file) == 0) return Optional.empty();
        return UTF_16.stream()
                .flatMap(charset -> strict(file, 0, charset).stream())
                .filter(text -> 100 * text.chars().filter(TextDecoding::isUsual).count() >= 95L * text.length())
                .findFirst();
    }

    private static boolean isUsual(int character) {
        return (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3000 && character <= 0x303F)
                || (character >= 0xFF00 && character <= 0xFFEF)
                || (character >= 0x2010 && character <= 0x2027)
                || (character >= 0x20 && character < 0x7F)
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '·';
    }

    /** A UTF-8 file that was cut or lost a few bytes; what is lost shows as U+FFFD and is remarked on. */
    private static Optional<String> damagedUtf8(byte[] file) {
        var text = lenient(file, 0, StandardCharsets.UTF_8);
        var lost = text.chars().filter(character -> character == 0xFFFD).count();
        var kept = text.chars().filter(character -> character > 0x2E80).count();
        return lost <= MOST_UNREADABLE && kept > 20 * lost ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> strict(byte[] file, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String lenient(byte[] file, int from, Charset charset) {
        return new String(file, from, file.length - from, charset);
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (var i = 0; i < mark.length; i++) if ((file[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static int zeros(byte[] file) {
        var zeros = 0;
        for (var value : file) if (value == 0) zeros++;
        return zeros;
    }
}
