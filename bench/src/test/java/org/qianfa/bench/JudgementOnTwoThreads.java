package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** P5-command: 2,000 files judged by {@code ./qianfa check} on two processors, against one; what one file takes is taken off both. */
final class JudgementOnTwoThreads implements Contest {
    private static final int FILES = 2_000;
    private static final String ONE = "-XX:ActiveProcessorCount=1";
    private static final String TWO = "-XX:ActiveProcessorCount=2";

    private final Path launcher = Path.of("qianfa").toAbsolutePath();
    private final Path folder;

    JudgementOnTwoThreads() throws IOException {
        folder = Files.createTempDirectory("qianfa-bench-");
    }

    @Override
    public String id() {
        return "P5-command";
    }

    @Override
    public String what() {
        return "2,000 files of text judged by one command, start taken off";
    }

    @Override
    public String ours() {
        return "./qianfa check on two processors";
    }

    @Override
    public String peer() {
        return "./qianfa check on one";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        return 1 / 1.7;
    }

    @Override
    public void prepare() throws Exception {
        try (var all = Files.walk(Path.of("backend/content/src/test/resources/corpus"))) {
            var reports =
                    all.filter(file -> file.endsWith("report.txt")).sorted().toList();
            for (int i = 0; i < FILES; i++)
                Files.copy(reports.get(i % reports.size()), folder.resolve("%04d.txt".formatted(i)));
        }
        measureOurs();
    }

    @Override
    public double measureOurs() throws Exception {
        return seconds(TWO);
    }

    @Override
    public double measurePeer() throws Exception {
        return seconds(ONE);
    }

    private double seconds(String processors) throws IOException, InterruptedException {
        double all = LauncherRun.seconds(launcher, processors, List.of("check", folder.toString(), "--format", "json"));
        return all
                - LauncherRun.seconds(
                        launcher,
                        processors,
                        List.of("check", folder.resolve("0000.txt").toString(), "--format", "json"));
    }

    @Override
    public void tidy() throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
