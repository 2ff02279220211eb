package org.qianfa.corpus.prose;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Precision and recall of the findings over labelled paragraphs, overall and by rule. */
public record LabelledQuality(List<LabelledOutcome> all) {

    /** @param file of labelled paragraphs, one JSON object a line */
    public static LabelledQuality of(Path file) {
        return new LabelledQuality(
                LabelledProse.readAll(file).stream().map(LabelledOutcome::of).toList());
    }

    private Stream<LabelledOutcome> counted() {
        return all.stream().filter(outcome -> !outcome.prose().isDoubtful());
    }

    public double recall() {
        return share(found("all"), found("all") + missed("all"));
    }

    public double precision() {
        return share(found("all"), found("all") + wrong("all"));
    }

    /** Right paragraphs. */
    public long rights() {
        return counted().filter(outcome -> outcome.prose().expect().isEmpty()).count();
    }

    /** Right paragraphs on which there is a hint. */
    public long hinted() {
        return counted()
                .filter(outcome -> outcome.prose().expect().isEmpty())
                .filter(outcome -> !outcome.hints().isEmpty())
                .count();
    }

    /** Every miss, false finding and hint, a line each. */
    public String deviations() {
        return String.join(
                "\n",
                all.stream()
                        .flatMap(outcome -> outcome.deviations()
                                .map(line -> outcome.prose().isDoubtful() ? "doubtful " + line : line))
                        .toList());
    }

    /** The figures as a table of Markdown. */
    public String table() {
        var rules = new TreeSet<String>();
        counted().forEach(outcome -> {
            Stream.concat(outcome.found().stream(), outcome.missed().stream()).forEach(one -> rules.add(ruleOf(one)));
            outcome.wrong().forEach(finding -> rules.add(finding.rule()));
        });
        var page = new StringBuilder(
                "| rule | wanted | found | missed | false | precision | recall |\n|---|---|---|---|---|---|---|\n");
        rules.forEach(rule -> page.append(line(rule)));
        return page.append(line("all"))
                .append(String.format(
                        Locale.ROOT,
                        "%n%d paragraphs, %d of them doubtful; hints on %d of %d that are right%n",
                        all.size(),
                        all.size() - counted().count(),
                        hinted(),
                        rights()))
                .toString();
    }

    private String line(String rule) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %s | %s |%n",
                rule,
                found(rule) + missed(rule),
                found(rule),
                missed(rule),
                wrong(rule),
                shown(share(found(rule), found(rule) + wrong(rule))),
                shown(share(found(rule), found(rule) + missed(rule))));
    }

    private static String ruleOf(LabelledProse.Wanted wanted) {
        return wanted.rules().getFirst();
    }

    private long found(String rule) {
        return count(rule, outcome -> outcome.found().stream().map(LabelledQuality::ruleOf));
    }

    private long missed(String rule) {
        return count(rule, outcome -> outcome.missed().stream().map(LabelledQuality::ruleOf));
    }

    private long wrong(String rule) {
        return count(rule, outcome -> outcome.wrong().stream().map(finding -> finding.rule()));
    }

    private long count(String rule, Function<LabelledOutcome, Stream<String>> rules) {
        return counted()
                .flatMap(rules)
                .filter(one -> rule.equals("all") || one.equals(rule))
                .count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    private static String shown(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }
}
