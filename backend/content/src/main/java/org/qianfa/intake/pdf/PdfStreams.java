package org.qianfa.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.UnpackingGuard;
import org.qianfa.intake.source.SourceBuilder;

/** Measures what the packed streams of a PDF would unpack to, before anything is unpacked for good. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final UnpackingGuard.Limits LIMITS =
            new UnpackingGuard.Limits(Integer.MAX_VALUE, 64L << 20, 256L << 20, Integer.MAX_VALUE);
    private static final int KEPT = 1 << 20;
    private static final int DEEPEST = 3;

    private final byte[] file;
    private final SourceBuilder source;
    private final UnpackingGuard guard = new UnpackingGuard(LIMITS, _ -> new Unreadable("intake.hostile"));

    PdfStreams(byte[] file, SourceBuilder source) {
        this.file = file;
        this.source = source;
    }

    /** @throws Unreadable where the streams are far too big */
    void measure() {
        for (var at = 0; at + STREAM.length < file.length; at++) {
            if (file[at] != 's' || !begins(at)) continue;
            var from = at + STREAM.length;
            while (from < file.length && (file[from] == '\r' || file[from] == '\n')) from++;
            measure(new ByteArrayInputStream(file, from, file.length - from), 0);
            at += STREAM.length;
        }
    }

    private boolean begins(int at) {
        for (var i = 0; i < STREAM.length; i++) if (file[at + i] != STREAM[i]) return false;
        return true;
    }

    private void measure(InputStream packed, int depth) {
        packed.mark(2);
        var first = read(packed);
        var second = read(packed);
        if ((first & 0x0F) != 8 || (first * 256 + second) % 31 != 0) return;
        if (depth > DEEPEST) throw new Unreadable("intake.hostile");
        var inner = unpack(new InflaterInputStream(new java.io.SequenceInputStream(
                new ByteArrayInputStream(new byte[] {(byte) first, (byte) second}), packed)));
        if (inner.length > 2) measure(new ByteArrayInputStream(inner), depth + 1);
    }

    private static int read(InputStream from) {
        try {
            return from.read();
        } catch (IOException _) {
            return -1;
        }
    }

    /** Counts all and keeps the beginning, in case it is packed once more. */
    private byte[] unpack(InputStream stream) {
        var kept = new java.io.ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        try (var guarded = guard.guard(stream)) {
            for (var read = guarded.read(buffer); read > 0; read = guarded.read(buffer)) {
                if (kept.size() < KEPT) kept.write(buffer, 0, read);
                source.requireTimeLeft();
            }
        } catch (IOException _) {
            return kept.toByteArray();
        }
        return kept.toByteArray();
    }
}
