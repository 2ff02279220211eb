package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qianfa.check.Gate;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Formats;
import org.qianfa.intake.Intake;

/** P5-files: 2,000 text files read and judged by every rule, one after another in one thread, against a limit of 10 s. */
final class JudgementOfManyFiles implements Contest {
    private static final int FILES = 2_000;
    private static final double LIMIT = 10;

    private final Intake intake = new Intake(new Formats());
    private final Gate gate = new Gate();
    private List<byte[]> files = List.of();

    @Override
    public String id() {
        return "P5-files";
    }

    @Override
    public String what() {
        return "2,000 files of text read and judged whole, one thread";
    }

    @Override
    public String ours() {
        return "intake and gate";
    }

    @Override
    public String peer() {
        return "limit, 200 files a second";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        return 1;
    }

    @Override
    public void prepare() throws IOException {
        try (var folders = Files.walk(Path.of("backend/content/src/test/resources/corpus"))) {
            files = folders.filter(file -> file.endsWith("report.txt"))
                    .sorted()
                    .map(JudgementOfManyFiles::bytes)
                    .toList();
        }
        measureOurs();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public double measureOurs() {
        long start = System.nanoTime();
        for (int i = 0; i < FILES; i++) judge(files.get(i % files.size()));
        return (System.nanoTime() - start) / 1e9;
    }

    private void judge(byte[] file) {
        var reading = intake.read(file, "report.txt");
        gate.check(new ReportUnderCheck(
                reading.form(),
                reading.organName().orElse(""),
                Optional.empty(),
                reading.year().orElse(2021),
                reading.content(),
                reading.written(),
                ReportsToCompare.NONE,
                Profile.SUBMIT));
    }

    @Override
    public double measurePeer() {
        return LIMIT;
    }
}
