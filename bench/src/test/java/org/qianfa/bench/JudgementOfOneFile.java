package org.qianfa.bench;

import java.nio.file.Path;
import java.util.List;

/** P5-cold: one file of text judged by a program that is started for it, against the program before content stood alone. */
final class JudgementOfOneFile implements Contest {
    private static final String BEFORE = "2d1f80f";

    private final Path launcher = Path.of("qianfa").toAbsolutePath();
    private final List<String> command = List.of(
            "check",
            Path.of("backend/content/src/test/resources/corpus/02-town-a-dozen-applications/report.txt")
                    .toAbsolutePath()
                    .toString(),
            "--format",
            "json");
    private Path before = launcher;

    @Override
    public String id() {
        return "P5-cold";
    }

    @Override
    public String what() {
        return "one file of text judged, program started for it";
    }

    @Override
    public String ours() {
        return "./qianfa check";
    }

    @Override
    public String peer() {
        return "./qianfa check of commit " + BEFORE;
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        return 0.60;
    }

    @Override
    public void prepare() throws Exception {
        before = new EarlierVersion(BEFORE).launcher();
        measurePeer();
        measureOurs();
    }

    @Override
    public double measureOurs() throws Exception {
        return LauncherRun.seconds(launcher, "", command);
    }

    @Override
    public double measurePeer() throws Exception {
        return LauncherRun.seconds(before, "", command);
    }
}
