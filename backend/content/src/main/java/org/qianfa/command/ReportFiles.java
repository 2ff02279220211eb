package org.qianfa.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.inspection.FileNames;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The files that a command line means: a file, a folder with all the reports below it, {@code @LIST} with one of either a line, {@code -} for standard input. */
final class ReportFiles {
    static final String STANDARD_INPUT = "-";

    private ReportFiles() {}

    /** In the order given, a folder's by name. */
    static Stream<String> named(List<String> words) {
        return words.stream().flatMap(ReportFiles::named);
    }

    private static Stream<String> named(String word) {
        if (word.length() > 1 && word.startsWith("@"))
            return lines(word.substring(1)).flatMap(ReportFiles::below);
        return below(word);
    }

    private static Stream<String> lines(String list) {
        try {
            return Files.readAllLines(Path.of(list)).stream()
                    .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty());
        } catch (IOException | InvalidPathException _) {
            throw new Refused(Sentence.of("command.noList", list));
        }
    }

    private static Stream<String> below(String word) {
        if (word.equals(STANDARD_INPUT)) return Stream.of(word);
        try {
            var path = Path.of(word);
            return Files.isDirectory(path) ? inside(path).map(Path::toString) : Stream.of(word);
        } catch (InvalidPathException noPath) {
            return Stream.of(word);
        }
    }

    /** Every file below a folder that could be a report, by name. */
    static Stream<Path> inside(Path folder) {
        try (var all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(ReportFiles::couldBeReport).sorted().toList().stream();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refused(Sentence.of(
                    "command.unreadableFolder", folder.toString(), String.valueOf(unreadable.getMessage())));
        }
    }

    private static boolean couldBeReport(Path path) {
        return FileNames.couldBeReport(path.getFileName().toString()) && Files.isRegularFile(path);
    }
}
