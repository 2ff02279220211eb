package org.qianfa.intake.file;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.qianfa.text.Refused;

/** Counts what is unpacked of a file that may have been made to do harm, and refuses once it is more than its limits. */
public final class UnpackingGuard {
    private static final int SWELLS_FROM = 1 << 20;

    /** What there was too much of. */
    public enum Excess {
        ENTRIES,
        ONE_ENTRY,
        ALL_ENTRIES,
        /** An entry is many times as long unpacked as it was packed. */
        SWELLING
    }

    /**
     * What is still harmless.
     *
     * @param each bytes of one entry
     * @param all bytes of all entries
     * @param swelling how many times as long an entry may become, where it becomes longer than a megabyte
     */
    public record Limits(int entries, long each, long all, int swelling) {}

    private final Limits limits;
    private final Function<Excess, Refused> refusal;
    private int entries;
    private long unpacked;

    public UnpackingGuard(Limits limits, Function<Excess, Refused> refusal) {
        this.limits = limits;
        this.refusal = refusal;
    }

    public void countEntries(int more) {
        entries += more;
        if (entries > limits.entries()) throw refusal.apply(Excess.ENTRIES);
    }

    /** An entry of whose packed length nothing is known. */
    public InputStream guard(InputStream entry) {
        return guard(entry, Long.MAX_VALUE);
    }

    /** The same entry, which refuses to be read further than the limits. What is refused by itself does not count for the others. */
    public InputStream guard(InputStream entry, long packed) {
        return new GuardedInput(entry, packed);
    }

    /** What is unpacked into this is an entry too, and is not passed on further than the limits. */
    public OutputStream guard(OutputStream unpacked) {
        return new GuardedOutput(unpacked);
    }

    private final class Entry {
        private long length;

        void count(int more) {
            length += more;
            unpacked += more;
            if (length > limits.each()) throw refused(Excess.ONE_ENTRY);
            if (unpacked > limits.all()) throw refused(Excess.ALL_ENTRIES);
        }

        void requireNoSwelling(long packed) {
            if (length > SWELLS_FROM && length / limits.swelling() > packed) throw refused(Excess.SWELLING);
        }

        private Refused refused(Excess excess) {
            unpacked -= length;
            return refusal.apply(excess);
        }
    }

    private final class GuardedInput extends FilterInputStream {
        private final Entry entry = new Entry();
        private final long packed;

        GuardedInput(InputStream entry, long packed) {
            super(entry);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            if (read < 0) entry.requireNoSwelling(packed);
            else entry.count(read);
            return read;
        }
    }

    private final class GuardedOutput extends FilterOutputStream {
        private final Entry entry = new Entry();

        GuardedOutput(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            entry.count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] from, int at, int length) throws IOException {
            entry.count(length);
            out.write(from, at, length);
        }
    }
}
