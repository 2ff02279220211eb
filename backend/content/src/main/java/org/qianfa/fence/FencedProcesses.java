package org.qianfa.fence;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The processes behind the fence: started when there is none to take, kept when they are given back sound. */
final class FencedProcesses implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FencedProcesses.class.getName());

    private final Supplier<FenceCommand> command;
    private final FenceLimits limits;
    private final int kept;
    private final LinkedBlockingDeque<FencedProcess> idle = new LinkedBlockingDeque<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fence").factory());
    private @Nullable FenceCommand known;
    private volatile boolean closed;

    /** @param kept how many are started ahead */
    FencedProcesses(Supplier<FenceCommand> command, FenceLimits limits, int kept) {
        this.command = command;
        this.limits = limits;
        this.kept = kept;
    }

    /** Starts them ahead; returns at once. */
    void warmUp(Consumer<Boolean> withoutNetwork) {
        looks.execute(() -> {
            try {
                withoutNetwork.accept(command().isWithoutNetwork());
                while (!closed && idle.size() < kept) give(start());
            } catch (IOException | IllegalStateException notNow) {
                LOG.log(System.Logger.Level.ERROR, "Files cannot be read: the process for them does not start", notNow);
            }
        });
    }

    FencedProcess take() throws IOException {
        for (var process = idle.poll(); process != null; process = idle.poll()) if (process.isAlive()) return process;
        return start();
    }

    FencedProcess start() throws IOException {
        return new FencedProcess(command().start(), limits, looks);
    }

    void give(FencedProcess process) {
        if (closed || process.isWorn()) process.close();
        else if (process.isAlive()) idle.offerFirst(process);
        if (closed) close();
    }

    private synchronized FenceCommand command() {
        if (known == null) known = command.get();
        return known;
    }

    @Override
    public void close() {
        closed = true;
        for (var process = idle.poll(); process != null; process = idle.poll()) process.close();
        looks.shutdown();
    }
}
