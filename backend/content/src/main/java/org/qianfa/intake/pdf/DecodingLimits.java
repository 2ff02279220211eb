package org.qianfa.intake.pdf;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.UnpackingGuard;
import org.qianfa.intake.source.SourceBuilder;

/** What may come of the streams of one PDF when they are unpacked, after each of their filters, and how long it may take. */
final class DecodingLimits {
    /** A stream may be unpacked once a page: in all they may become many times what is kept of them at once. */
    private static final UnpackingGuard.Limits DECODED =
            new UnpackingGuard.Limits(Integer.MAX_VALUE, 32L << 20, 512L << 20, Integer.MAX_VALUE);
    /** LZW keeps an entry in its table for every code that it reads. */
    private static final UnpackingGuard.Limits WITH_TABLE =
            new UnpackingGuard.Limits(Integer.MAX_VALUE, 2L << 20, 64L << 20, Integer.MAX_VALUE);

    private static final long LONGEST_ROW = 1L << 20;
    private static final int CHUNK = 1 << 14;

    private final SourceBuilder source;
    private final UnpackingGuard decoded = new UnpackingGuard(DECODED, _ -> hostile());
    private final UnpackingGuard withTable = new UnpackingGuard(WITH_TABLE, _ -> hostile());
    private boolean passed;

    DecodingLimits(SourceBuilder source) {
        this.source = source;
    }

    /** Where the library has gone on although a limit was passed. */
    void requireKept() {
        if (passed) throw hostile();
    }

    private Unreadable hostile() {
        passed = true;
        return new Unreadable("intake.hostile");
    }

    /** What is written into it is refused beyond the limits. */
    OutputStream decoded(OutputStream to) {
        return new BufferedOutputStream(new Timed(decoded.guard(to)), CHUNK);
    }

    InputStream withTable(InputStream encoded) {
        return withTable.guard(encoded);
    }

    /** Two rows are kept of what was predicted from the row above, however long they are said to be. */
    void requireShortRows(COSDictionary parameters) {
        var bits = (long) parameters.getInt(COSName.BITS_PER_COMPONENT, 8) * parameters.getInt(COSName.COLORS, 1);
        if (Math.multiplyExact(bits, parameters.getInt(COSName.COLUMNS, 1)) / 8 > LONGEST_ROW) throw hostile();
    }

    private final class Timed extends FilterOutputStream {
        Timed(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] from, int at, int length) throws IOException {
            source.requireTimeLeft();
            out.write(from, at, length);
        }
    }
}
