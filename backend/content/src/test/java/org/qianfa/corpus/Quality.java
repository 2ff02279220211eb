package org.qianfa.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qianfa.corpus.prose.LabelledQuality;
import org.qianfa.corpus.prose.QualityPage;

/** Precision and recall of the findings over the corpus, overall and by rule, and every deviation by name. */
public final class Quality {
    private Quality() {}

    /**
     * Prints the figures of the corpus; with a file of labelled paragraphs those of the paragraphs too, and writes both into the page.
     *
     * @param arguments the folder of the corpus, the page, and the file where there is one
     */
    public static void main(String[] arguments) {
        var judging = new Judging();
        var outcomes = Specimen.all(Path.of(arguments[0])).stream()
                .map(specimen -> JudgedOutcome.of(specimen, judging))
                .toList();
        System.out.print(report(outcomes));
        if (arguments.length < 3) return;
        var paragraphs = LabelledQuality.of(Path.of(arguments[2]));
        System.out.println("\n" + paragraphs.deviations() + "\n\n" + paragraphs.table());
        var page = new QualityPage(Path.of(arguments[1]));
        page.write("corpus", figures(outcomes));
        page.write("paragraphs", paragraphs.table());
    }

    static String report(List<JudgedOutcome> outcomes) {
        var page = new StringBuilder();
        outcomes.forEach(outcome ->
                outcome.deviations().forEach(line -> page.append(line).append('\n')));
        return page.append('\n').append(figures(outcomes)).toString();
    }

    private static String figures(List<JudgedOutcome> outcomes) {
        var page = new StringBuilder();
        var rules = new TreeSet<String>();
        outcomes.forEach(outcome -> {
            Stream.concat(outcome.found().stream(), outcome.missed().stream()).forEach(one -> rules.add(one.rule()));
            Stream.concat(outcome.right().stream(), outcome.wrong().stream()).forEach(one -> rules.add(one.rule()));
        });
        page.append(
                "| rule | expected | found | missed | false | precision | recall |\n|---|---|---|---|---|---|---|\n");
        rules.forEach(rule -> page.append(line(rule, outcomes)));
        page.append(line("all", outcomes));
        var honest = outcomes.stream()
                .filter(one -> one.specimen().expected().findings().isEmpty())
                .toList();
        return page.append(String.format(
                        Locale.ROOT,
                        "\n%d files, %d of them without a fault; %d of those without a finding; %d read otherwise than expected%n",
                        outcomes.size(),
                        honest.size(),
                        honest.stream().filter(one -> one.wrong().isEmpty()).count(),
                        outcomes.stream()
                                .filter(one -> !one.faultsOfReading().isEmpty())
                                .count()))
                .toString();
    }

    private static String line(String rule, List<JudgedOutcome> outcomes) {
        var all = rule.equals("all");
        var found = count(outcomes, one -> one.found().stream().map(ExpectedFinding::rule), rule, all);
        var missed = count(outcomes, one -> one.missed().stream().map(ExpectedFinding::rule), rule, all);
        var right = count(outcomes, one -> one.right().stream().map(finding -> finding.rule()), rule, all);
        var wrong = count(outcomes, one -> one.wrong().stream().map(finding -> finding.rule()), rule, all);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %s | %s |%n",
                rule,
                found + missed,
                found,
                missed,
                wrong,
                share(right, right + wrong),
                share(found, found + missed));
    }

    private static long count(
            List<JudgedOutcome> outcomes,
            java.util.function.Function<JudgedOutcome, Stream<String>> rules,
            String rule,
            boolean all) {
        return outcomes.stream()
                .flatMap(rules)
                .filter(one -> all || one.equals(rule))
                .count();
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
