package org.qianfa.fence;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.commons.io.input.BoundedInputStream;
import tools.jackson.core.JacksonException;

/** One process behind the fence, and the only way to it. */
final class FencedProcess implements AutoCloseable {
    /** 2 million characters in 200,000 cells are half of it. */
    static final int LONGEST_ANSWER = 48 * 1024 * 1024;

    static final int MOST_FILES = 100;
    /** What a JVM ends with that was started with {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;
    /** What a process says once, when it has started. */
    static final int READY = 0x51F;

    private final Process process;
    private final FenceLimits limits;
    private final ScheduledExecutorService looks;
    private int files;
    private boolean ready;

    FencedProcess(Process process, FenceLimits limits, ScheduledExecutorService looks) {
        this.process = process;
        this.limits = limits;
        this.looks = looks;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it has read so many files that the next is better read by a new one. */
    boolean isWorn() {
        return files >= MOST_FILES;
    }

    /** @throws Lost where the process has ended over it, or had to be ended */
    FenceAnswer ask(FencedFile file) throws Lost {
        files++;
        awaitStart();
        try (var watch = new ProcessWatch(process, limits, looks)) {
            try {
                send(file);
                return answer();
            } catch (IOException | JacksonException broken) {
                var status = ended();
                throw new Lost(broken, watch.isReached() || status == OUT_OF_MEMORY);
            }
        }
    }

    private void awaitStart() throws Lost {
        if (ready) return;
        try (var watch = new ProcessWatch(process, FenceLimits.START, looks)) {
            try {
                ready = new DataInputStream(process.getInputStream()).readInt() == READY;
            } catch (IOException broken) {
                ended();
                throw new Lost(broken, false);
            }
            if (!ready) throw new Lost(new IOException("not the reader, watched: " + watch.isReached()), false);
        }
    }

    private void send(FencedFile file) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        out.writeUTF(file.name());
        out.writeInt(file.length());
        try (var content = BoundedInputStream.builder()
                .setInputStream(file.content().stream())
                .setMaxCount(file.length())
                .get()) {
            content.transferTo(out);
        }
        out.flush();
    }

    private FenceAnswer answer() throws IOException {
        var in = new DataInputStream(process.getInputStream());
        var length = in.readInt();
        if (length < 0 || length > LONGEST_ANSWER) throw new IOException("an answer of " + length + " bytes");
        return FenceAnswer.fromJson(BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(length)
                .setPropagateClose(false)
                .get());
    }

    /** With what it has ended, which it does at once when its pipes are closed. */
    private int ended() {
        close();
        return process.exitValue();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // it has ended by itself
        }
        try {
            if (!process.waitFor(Duration.ofMillis(200)))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The process has ended without an answer. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean doneByTheFile;

        Lost(Exception cause, boolean doneByTheFile) {
            super(cause);
            this.doneByTheFile = doneByTheFile;
        }

        /** Whether the file took too much of time or memory; else nobody knows why. */
        boolean isDoneByTheFile() {
            return doneByTheFile;
        }
    }
}
