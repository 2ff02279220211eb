package org.qianfa.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.qianfa.check.Gate;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Formats;
import org.qianfa.inspection.Circumstances;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Inspector;
import org.qianfa.inspection.result.ResultWriter;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.text.Refused;
import org.qianfa.ui.command.CommandLine;
import tools.jackson.core.exc.JacksonIOException;

/** {@code check}: judges files without a server, a database or anything else that has to be started. */
public final class ReportCheck {
    private static final int CLEAN = 0;
    private static final int BLOCKED = 1;
    private static final int UNREADABLE = 2;
    private static final int AHEAD_PER_THREAD = 4;

    private final CommandLine.CheckFiles wanted;
    private final InputStream in;
    private final Inspector inspector = new Inspector(new Intake(new Formats()), new Gate());
    private int outcome = CLEAN;

    private ReportCheck(CommandLine.CheckFiles wanted, InputStream in) {
        this.wanted = wanted;
        this.in = in;
    }

    /** Libraries must not write between the results. To be called before any of them is touched. */
    public static void silenceLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("java.awt.headless", "true");
    }

    /** @return 0 nothing blocks, 1 something does, 2 something could not be read or was not understood */
    public static int run(CommandLine.CheckFiles wanted, InputStream in, OutputStream out, PrintStream complaints) {
        try {
            return new ReportCheck(wanted, in).run(out);
        } catch (IllegalArgumentException misunderstood) {
            complaints.println(misunderstood.getMessage());
        } catch (Refused refused) {
            complaints.println(refused.in(wanted.language()));
        } catch (IOException | UncheckedIOException | JacksonIOException unwritable) {
            complaints.println("写不出结果；the result cannot be written: " + unwritable.getMessage());
        }
        return UNREADABLE;
    }

    private int run(OutputStream out) throws IOException {
        var files = ReportFiles.named(wanted.files()).toList();
        if (files.isEmpty()) throw new IllegalArgumentException("文件夹里没有报告文件；there is no report in the folder");
        var circumstances = new Circumstances(
                wanted.year(),
                wanted.kind(),
                wanted.previous().map(this::reading),
                wanted.siblings().stream().flatMap(this::siblings).toList());
        try (var results = wanted.form().to(target(out), wanted.language())) {
            inspect(files, circumstances, results);
        }
        return outcome;
    }

    private OutputStream target(OutputStream out) throws IOException {
        return new BufferedOutputStream(
                wanted.out().isPresent() ? Files.newOutputStream(wanted.out().get()) : out);
    }

    /** A few files ahead of the one that is written next, so that memory does not grow with their number. */
    private void inspect(List<String> files, Circumstances circumstances, ResultWriter results) {
        var threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, files.size());
        var ahead = new ArrayDeque<Future<Inspected>>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (var file : files) {
                ahead.add(workers.submit(() -> inspect(file, circumstances)));
                if (ahead.size() > threads * AHEAD_PER_THREAD) write(ahead.remove(), results);
            }
            while (!ahead.isEmpty()) write(ahead.remove(), results);
        }
    }

    private void write(Future<Inspected> future, ResultWriter results) {
        try {
            var inspected = future.get();
            outcome = Math.max(outcome, outcome(inspected));
            results.write(inspected);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException defect) {
            throw new IllegalStateException(defect.getCause());
        }
    }

    private static int outcome(Inspected inspected) {
        return switch (inspected) {
            case Inspected.Unread unread -> UNREADABLE;
            case Inspected.Judged judged -> judged.blocks() ? BLOCKED : CLEAN;
        };
    }

    private Inspected inspect(String file, Circumstances circumstances) {
        try {
            return inspector.inspect(bytes(file), file, circumstances);
        } catch (Refused unreadable) {
            return new Inspected.Unread(file, unreadable.obstacles());
        }
    }

    private IntakeResult reading(Path file) {
        try {
            return inspector.read(bytes(file.toString()), file.toString());
        } catch (Refused unreadable) {
            throw new IllegalArgumentException(
                    "--previous %s：%s".formatted(file, unreadable.in(wanted.language())), unreadable);
        }
    }

    /** What cannot be read is no sibling: it says so where it is itself checked. */
    private Stream<ReportsToCompare.OtherReport> siblings(Path folder) {
        if (!Files.isDirectory(folder))
            throw new IllegalArgumentException("--siblings %s 不是文件夹；%1$s is no folder".formatted(folder));
        return ReportFiles.inside(folder).flatMap(file -> {
            try {
                var reading = inspector.read(bytes(file.toString()), file.toString());
                return Stream.of(new ReportsToCompare.OtherReport(
                        reading.organName().orElse(file.toString()), reading.content()));
            } catch (Refused unreadable) {
                return Stream.empty();
            }
        });
    }

    private byte[] bytes(String file) {
        return NamedFile.bytes(file, in);
    }
}
