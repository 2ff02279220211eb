package org.qianfa.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qianfa.check.Gate;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Formats;
import org.qianfa.inspection.Circumstances;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Inspector;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import tools.jackson.core.exc.JacksonIOException;

/** Judges files, several at a time, and writes what is found of each in the order in which they were named. */
final class ReportCheck {
    private static final int CLEAN = 0;
    private static final int BLOCKED = 1;
    private static final int UNREADABLE = 2;
    private static final int AHEAD_PER_THREAD = 4;

    private final FilesToCheck wanted;
    private final CommandStreams streams;
    private final Inspector inspector = new Inspector(new Intake(new Formats()), new Gate());
    private int outcome = CLEAN;

    private ReportCheck(FilesToCheck wanted, CommandStreams streams) {
        this.wanted = wanted;
        this.streams = streams;
    }

    /** @return 0 nothing blocks, 1 something does, 2 something could not be read, or the result not be written */
    static int run(FilesToCheck wanted, CommandStreams streams) {
        try {
            return new ReportCheck(wanted, streams).run();
        } catch (Refused refused) {
            streams.complaints().println(refused.in(wanted.language()));
        } catch (IOException | UncheckedIOException | JacksonIOException unwritable) {
            streams.complaints()
                    .println(Sentence.of("command.unwritable", String.valueOf(unwritable.getMessage()))
                            .in(wanted.language()));
        }
        return UNREADABLE;
    }

    private int run() throws IOException {
        var files = ReportFiles.named(wanted.files()).toList();
        if (files.isEmpty()) throw new Refused(Sentence.of("command.nothingThere"));
        var circumstances = new Circumstances(
                wanted.year(),
                wanted.kind(),
                wanted.previous().map(this::reading),
                wanted.siblings().stream().flatMap(this::siblings).toList());
        try (var progress = new ProgressLine(streams.complaints(), files.size(), wanted.language());
                var results = wanted.form().to(target(), wanted.language())) {
            inspect(files, circumstances, one -> {
                results.write(one);
                progress.advance();
            });
        }
        return outcome;
    }

    private OutputStream target() throws IOException {
        return new BufferedOutputStream(
                wanted.out().isPresent() ? Files.newOutputStream(wanted.out().get()) : streams.out());
    }

    /** A few files ahead of the one that is written next, so that memory does not grow with their number. */
    private void inspect(List<String> files, Circumstances circumstances, Consumer<Inspected> results) {
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

    private void write(Future<Inspected> future, Consumer<Inspected> results) {
        try {
            var inspected = future.get();
            outcome = Math.max(outcome, outcome(inspected));
            results.accept(inspected);
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
            throw new Refused(unreadable.obstacles().stream()
                    .map(why -> Sentence.of("command.wrongValue", "--previous " + file, why))
                    .toList());
        }
    }

    /** What cannot be read is no sibling: it says so where it is itself checked. */
    private Stream<ReportsToCompare.OtherReport> siblings(Path folder) {
        if (!Files.isDirectory(folder))
            throw new Refused(Sentence.of("command.noFolder", "--siblings", folder.toString()));
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
        return NamedFile.bytes(file, streams.in());
    }
}
