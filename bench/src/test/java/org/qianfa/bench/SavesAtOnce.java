package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.round.Rounds;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.shared.ReportId;

/**
 * P12-save: what a drafter waits for at each autosave, without the network: the section saved under its lock and lease, and everything read anew that
 * the workspace shows of it, findings included. Fifty at once, each in a report of their own and saving every two seconds, against one alone.
 */
final class SavesAtOnce implements Contest {
    private static final int DRAFTERS = 50;
    private static final int SAVES = 3;
    private static final int SAVES_ALONE = 20;
    private static final int EVERY = 2_000;
    private static final int EVERY_ALONE = 300;
    private static final int PRACTICE = 300;

    private final Path data;
    private FilledTownships townships;
    private List<ReportId> reports = List.of();
    private int typed;

    SavesAtOnce() throws IOException {
        data = Files.createTempDirectory("qianfa-bench-");
    }

    @Override
    public String id() {
        return "P12-save";
    }

    @Override
    public String what() {
        return "p95 of an autosave and what the screen reads after it, 50 drafters at once, each every 2 s, H2 file";
    }

    @Override
    public String ours() {
        return DRAFTERS + " drafters";
    }

    @Override
    public String peer() {
        return "one drafter alone";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public double aim() {
        return 2;
    }

    @Override
    public void prepare() throws Exception {
        townships = new FilledTownships(data);
        reports = townships.reports(DRAFTERS);
        for (int i = 0; i < PRACTICE; i++) save(reports.get(i % DRAFTERS));
    }

    @Override
    public double measureOurs() throws Exception {
        try (var people = Executors.newFixedThreadPool(DRAFTERS)) {
            var typing = new ArrayList<Callable<List<Double>>>();
            for (var report : reports) typing.add(() -> types(report, SAVES, EVERY));
            var waits = new ArrayList<Double>();
            for (var one : people.invokeAll(typing)) waits.addAll(one.get());
            return slowestButFiveInHundred(waits);
        }
    }

    @Override
    public double measurePeer() throws Exception {
        return slowestButFiveInHundred(types(reports.getFirst(), SAVES_ALONE, EVERY_ALONE));
    }

    private List<Double> types(ReportId report, int saves, int every) throws InterruptedException {
        var waits = new ArrayList<Double>();
        Thread.sleep(ThreadLocalRandom.current().nextInt(every));
        for (int i = 0; i < saves; i++) {
            double taken = save(report);
            waits.add(taken);
            Thread.sleep(Math.max(0, every - (long) taken));
        }
        return waits;
    }

    private double save(ReportId report) {
        var taken = new double[1];
        var by = townships.drafter();
        FilledTownships.as(by, () -> {
            var drafts = townships.bean(Drafts.class);
            var text = drafts.text(report, 5, by);
            var more = Manuscript.ofText(
                    text.text().substring(0, Math.min(text.text().length(), 400)) + "第" + number() + "次改写这一段。");
            long start = System.nanoTime();
            var outcome = drafts.saveManuscript(report, 5, more, text.version(), "tab " + report, by);
            townships.bean(Reports.class).get(report, by);
            drafts.sections(report, by);
            townships.bean(Reports.class).content(report, by);
            townships.bean(Submissions.class).readiness(report, by);
            townships.bean(LastYearTexts.class).carried(report, by);
            townships.bean(Rounds.class).decisions(report, by);
            townships.bean(Rounds.class).latest(report, by);
            townships.bean(Submissions.class).withdrawalObstacles(report, by);
            taken[0] = (System.nanoTime() - start) / 1e6;
            if (!(outcome instanceof TextOutcome.Saved)) throw new IllegalStateException(outcome.toString());
        });
        return taken[0];
    }

    private synchronized int number() {
        return ++typed;
    }

    private static double slowestButFiveInHundred(List<Double> waits) {
        var sorted = waits.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100));
    }

    @Override
    public void tidy() throws IOException {
        if (townships != null) townships.close();
        try (var all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
