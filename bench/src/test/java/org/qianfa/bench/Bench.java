package org.qianfa.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.document.FileKind;

/** {@code ./qianfa bench [ID…] [--force]}: measures, and keeps what came out. {@code check-quality} counts instead, see {@link CheckQuality}. */
final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("check-quality")) {
            CheckQuality.run(List.of(arguments).subList(1, arguments.length));
            return;
        }
        List<Contest> contests = List.of(
                new ArithmeticOfManyReports(),
                new JudgementOfManyFiles(),
                new JudgementOfOneFile(),
                new JudgementOnTwoThreads(),
                new ReadingBehindTheFence(),
                new FullChain(false),
                new FullChain(true),
                new PagesOfWork(),
                new CallOfManyOrgans(),
                new StartToFirstAnswer(),
                new OfficialFiles(FileKind.DOCX, true),
                new OfficialFiles(FileKind.DOCX, false),
                new OfficialFiles(FileKind.PDF, true),
                new OfficialFiles(FileKind.PDF, false),
                new TypingInASection(),
                new SavesAtOnce(),
                new OpenedWorkspace(false),
                new OpenedWorkspace(true));
        List<String> wanted = new ArrayList<>(List.of(arguments));
        boolean force = wanted.remove("--force");
        List<String> known = contests.stream().map(Contest::id).toList();
        for (String id : wanted) {
            if (!known.contains(id)) end("没有 " + id + " 这一项，可用的有 " + known + "。There is no " + id + ".");
        }
        if (!force && !Machine.isQuiet()) {
            end("机器负载 %.1f 高于 1.5，测不准；请稍后再试，或加 --force。The machine is too busy to measure on."
                    .formatted(Machine.load()));
        }
        var results = new Results(Path.of("bench"));
        for (Contest contest : contests) {
            if (wanted.isEmpty() || wanted.contains(contest.id())) {
                measure(contest, results);
            }
        }
    }

    private static void measure(Contest contest, Results results) throws Exception {
        System.out.println(contest.id() + "  " + contest.what() + ": " + contest.ours() + " / " + contest.peer());
        try {
            contest.prepare();
            Samples samples = Samples.take(contest);
            results.put(contest, samples);
            results.write();
            System.out.printf(
                    "  ratio %s (%s–%s), aim %s%n",
                    Samples.number(samples.ratio()),
                    Samples.number(samples.lowest()),
                    Samples.number(samples.highest()),
                    Samples.number(contest.aim()));
        } finally {
            contest.tidy();
        }
    }

    private static void end(String why) {
        System.err.println(why);
        System.exit(2);
    }
}
