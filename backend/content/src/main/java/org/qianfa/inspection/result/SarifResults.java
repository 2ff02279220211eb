package org.qianfa.inspection.result;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.RuleBook;
import org.qianfa.check.Severity;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import org.qianfa.text.WholeCharacters;

/** Says in one language what tools are told by SARIF. */
final class SarifResults {
    private final ResultTexts texts;

    SarifResults(ResultTexts texts) {
        this.texts = texts;
    }

    SarifResult.Result result(Inspected.Judged judged, Finding finding) {
        return new SarifResult.Result(
                finding.rule(),
                level(finding.severity()),
                new SarifResult.Message(
                        texts.of(finding.message()) + "\n" + texts.of("remedy", texts.of(finding.remedy()))),
                List.of(new SarifResult.Location(
                        inFile(judged.file(), region(finding.place())),
                        List.of(named(judged.report(), finding.place())))));
    }

    private static Optional<SarifResult.Region> region(Place place) {
        return place instanceof Place.InSection passage && passage.end() > passage.start()
                ? Optional.of(new SarifResult.Region(
                        passage.start(), passage.end() - passage.start(), new SarifResult.Message(passage.quote())))
                : Optional.empty();
    }

    /** @param others ids of rules of unofficial forms, which the rule book does not know */
    SarifResult.Tool tool(Stream<String> others) {
        var known = RuleBook.entries().stream().map(rule -> rule(rule.id(), texts.of(rule.meaning())));
        var unknown = others.filter(id -> RuleBook.entry(id).isEmpty()).map(id -> rule(id, id));
        return new SarifResult.Tool(
                new SarifResult.Driver("Qianfa", Stream.concat(known, unknown).toList()));
    }

    SarifResult.Invocation invocation(List<Inspected.Unread> unread) {
        return new SarifResult.Invocation(
                unread.isEmpty(), unread.stream().map(this::notification).toList());
    }

    private SarifResult.Notification notification(Inspected.Unread one) {
        var reasons = one.reasons().stream().map(texts::of).collect(Collectors.joining("\n"));
        return new SarifResult.Notification(
                "error",
                new SarifResult.Message(reasons),
                List.of(new SarifResult.Location(inFile(one.file(), Optional.empty()), List.of())));
    }

    private static SarifResult.Rule rule(String id, String meaning) {
        return new SarifResult.Rule(id, new SarifResult.Message(meaning));
    }

    private static SarifResult.PhysicalLocation inFile(String file, Optional<SarifResult.Region> region) {
        return new SarifResult.PhysicalLocation(new SarifResult.ArtifactLocation(uri(file)), region);
    }

    private SarifResult.LogicalLocation named(ReportUnderCheck report, Place place) {
        return new SarifResult.LogicalLocation(texts.place(report, place), qualifiedName(place));
    }

    private static String qualifiedName(Place place) {
        return switch (place) {
            case Place.InReport() -> "report";
            case Place.InSection passage -> "section/" + passage.section();
            case Place.InTable(var table) -> "table/" + table;
            case Place.InCell(var key) -> "table/" + key;
        };
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case BLOCKING -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** As a reference relative to where the command was typed, or as a whole address for a path from the root. */
    static String uri(String file) {
        var path = WholeCharacters.replaceHalves(file.replace('\\', '/'));
        try {
            if (path.startsWith("/")) return new URI("file", "", path, null).toASCIIString();
            return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
