package org.qianfa.fence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qianfa.intake.FileOpener;
import org.qianfa.intake.FileOpening;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.source.Source;

/**
 * Takes files apart in processes of their own, each with a heap, a time and no network of its own: whatever a file does there, the server hears an
 * answer within its {@link FenceLimits} or makes one up. Processes are kept for the next file, as many as {@link #MOST_PROCESSES}.
 */
public final class FencedOpening implements FileOpening, AutoCloseable {
    /** Files read at the same time; others wait. */
    public static final int MOST_PROCESSES = 2;

    private static final System.Logger LOG = System.getLogger(FencedOpening.class.getName());

    private final FencedProcesses processes;
    private final FenceLimits limits;
    private final Semaphore turns = new Semaphore(MOST_PROCESSES, true);

    /** @param command asked for when the first process is started, for it tries what the system allows */
    public FencedOpening(Supplier<FenceCommand> command, FenceLimits limits) {
        this.processes = new FencedProcesses(command, limits, MOST_PROCESSES);
        this.limits = limits;
    }

    /**
     * Starts what files will be read in, so that the first need not wait for it; returns at once.
     *
     * @param withoutNetwork is told whether the system lets their network be taken away
     */
    public void warmUp(Consumer<Boolean> withoutNetwork) {
        processes.warmUp(withoutNetwork);
    }

    @Override
    public Source open(byte[] file, String fileName) {
        FileOpener.requireReadableSize(file.length);
        return open(new FencedFile(fileName, file.length, () -> new ByteArrayInputStream(file)));
    }

    @Override
    public Source open(Path file, String fileName) {
        try {
            var bytes = Files.size(file);
            FileOpener.requireReadableSize(bytes);
            return open(new FencedFile(fileName, (int) bytes, () -> Files.newInputStream(file)));
        } catch (IOException gone) {
            throw new Unreadable("intake.gone");
        }
    }

    private Source open(FencedFile file) {
        if (!waited()) throw new Unreadable("intake.busy");
        try {
            return answer(file);
        } catch (IOException | IllegalStateException notStarted) {
            LOG.log(System.Logger.Level.ERROR, "The process that reads files does not start", notStarted);
            throw new Unreadable("intake.defect");
        } finally {
            turns.release();
        }
    }

    private boolean waited() {
        try {
            return turns.tryAcquire(limits.turn().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A process that somebody else has ended says nothing of the file: it is read once more. */
    private Source answer(FencedFile file) throws IOException {
        try {
            return answer(file, processes.take());
        } catch (FencedProcess.Lost lost) {
            if (lost.isDoneByTheFile()) throw new Unreadable("intake.hostile");
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The process that reads files ended; the file is read once more",
                    lost);
        }
        try {
            return answer(file, processes.start());
        } catch (FencedProcess.Lost again) {
            LOG.log(System.Logger.Level.WARNING, "The process that reads files ended again", again);
            throw new Unreadable("intake.hostile");
        }
    }

    private Source answer(FencedFile file, FencedProcess process) throws FencedProcess.Lost {
        try {
            var answer = process.ask(file);
            if (answer.defect() != null) {
                LOG.log(System.Logger.Level.ERROR, "A file could not be read: {0}", answer.defect());
                throw new Unreadable("intake.defect");
            }
            if (answer.blocks() != null) return answer.source();
            throw new Unreadable(answer.obstacles());
        } catch (IllegalArgumentException nonsense) {
            process.close();
            LOG.log(System.Logger.Level.ERROR, "The process that reads files answered nonsense", nonsense);
            throw new Unreadable("intake.hostile");
        } finally {
            processes.give(process);
        }
    }

    /** Ends the processes; no file is read afterwards. */
    @Override
    public void close() {
        processes.close();
    }
}
