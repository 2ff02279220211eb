package org.qianfa.corpus.prose;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Gate;
import org.qianfa.check.Place;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.Severity;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.intake.Intake;

/**
 * What the rules find in a labelled paragraph beside what is wanted.
 *
 * @param found wanted, and found as B or W at its place
 * @param wrong neither wanted nor allowed, as B or W
 * @param hints neither wanted nor allowed, as I
 */
record LabelledOutcome(
        LabelledProse prose,
        List<LabelledProse.Wanted> found,
        List<LabelledProse.Wanted> missed,
        List<Finding> wrong,
        List<Finding> hints) {
    /** A finding about a longer stretch names no place. */
    private static final int LONGEST_QUOTE = 160;
    /** Rules that such cases ask about: those of prose, and those of the tables that speak of prose. */
    private static final Set<String> NOT_ASKED = Set.of("T2-2", "T2-7", "T3-5");

    private static final Intake INTAKE = new Intake(new Formats());
    private static final Gate GATE = new Gate();

    static LabelledOutcome of(LabelledProse prose) {
        var report = report(prose);
        var asked = GATE.check(report).stream()
                .filter(finding -> isAsked(finding.rule()))
                .toList();
        var used = new HashSet<Finding>();
        var found = new ArrayList<LabelledProse.Wanted>();
        var missed = new ArrayList<LabelledProse.Wanted>();
        for (var wanted : prose.expect()) {
            var hits = asked.stream()
                    .filter(finding -> isWanted(finding, wanted, report))
                    .filter(finding -> wanted.isHint() == (finding.severity() == Severity.INFO))
                    .toList();
            used.addAll(hits);
            if (!wanted.isHint()) (hits.isEmpty() ? missed : found).add(wanted);
        }
        var loose = asked.stream()
                .filter(finding -> !used.contains(finding))
                .filter(finding -> !prose.allow().orElse(List.of()).contains(finding.rule()))
                .toList();
        return new LabelledOutcome(
                prose,
                found,
                missed,
                loose.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList(),
                loose.stream()
                        .filter(finding -> finding.severity() == Severity.INFO)
                        .toList());
    }

    private static boolean isAsked(String rule) {
        return !NOT_ASKED.contains(rule)
                && (rule.equals("P-1")
                        || (rule.startsWith("X-")
                                && !Set.of("X-11", "X-12", "X-13", "X-14", "X-16")
                                        .contains(rule))
                        || Stream.of("T2", "T3", "T4", "F-").anyMatch(rule::startsWith));
    }

    private static ReportUnderCheck report(LabelledProse prose) {
        var reading = INTAKE.read(LabelledReport.of(prose).getBytes(StandardCharsets.UTF_8), prose.id() + ".txt");
        var last = LabelledReport.ofLastYear(prose)
                .map(text -> INTAKE.read(text.getBytes(StandardCharsets.UTF_8), "previous.txt"))
                .map(read -> new ReportsToCompare.LastYear(read.form(), read.content()));
        return new ReportUnderCheck(
                reading.form(),
                reading.organName().orElse(prose.organ()),
                Optional.of(OrganKind.ofKey(prose.kind())),
                prose.year(),
                reading.content(),
                reading.wording(),
                last.map(ReportsToCompare.NONE::withLastYear).orElse(ReportsToCompare.NONE),
                Profile.SUBMIT);
    }

    private static boolean isWanted(Finding finding, LabelledProse.Wanted wanted, ReportUnderCheck report) {
        if (!wanted.rules().contains(finding.rule())) return false;
        return switch (finding.place()) {
            case Place.InSection(var section, var start, var end, var quote) ->
                quote.isEmpty()
                        ? finding.rule().startsWith("T")
                        : quote.length() <= LONGEST_QUOTE
                                && wanted.quote().stream()
                                        .allMatch(words ->
                                                touches(report.content().text(section), start, end, words));
            case Place.InCell _, Place.InTable _, Place.InReport _ ->
                finding.rule().startsWith("T");
        };
    }

    /** However it is typed: spaces, half and full width do not matter. */
    private static boolean touches(String text, int start, int end, String words) {
        var before = plain(text.substring(0, start)).length();
        var behind = before + plain(text.substring(start, end)).length();
        var bare = plain(text);
        var quote = plain(words);
        for (var at = bare.indexOf(quote); at >= 0; at = bare.indexOf(quote, at + 1))
            if (at < behind && before < at + quote.length()) return true;
        return false;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Each miss and each false finding as a line. */
    Stream<String> deviations() {
        return Stream.of(
                        missed.stream()
                                .map(one -> "missed " + one.rule() + " “"
                                        + one.quote().orElse("") + "”"),
                        wrong.stream().map(finding -> "false " + said(finding)),
                        hints.stream().map(finding -> "hint " + said(finding)))
                .flatMap(lines -> lines)
                .map(line -> prose.id() + " " + prose.shape() + " " + line.replace("\n", " "));
    }

    private static String said(Finding finding) {
        var quote = finding.place() instanceof Place.InSection place ? " “" + place.quote() + "”" : "";
        return finding.rule() + quote + " " + finding.message();
    }
}
