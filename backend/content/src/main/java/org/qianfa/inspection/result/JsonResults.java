package org.qianfa.inspection.result;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.TableForm;
import org.qianfa.inspection.Inspected;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.Unplaced;
import org.qianfa.text.Sentence;

/** Says in one language what programs are told of a file. */
final class JsonResults {
    private static final List<Integer> TABLES = List.of(2, 3, 4);

    private final Locale language;

    JsonResults(Locale language) {
        this.language = language;
    }

    JsonResult of(Inspected one) {
        return switch (one) {
            case Inspected.Judged judged -> judged(judged);
            case Inspected.Unread unread -> unread(unread);
        };
    }

    private JsonResult judged(Inspected.Judged judged) {
        var report = judged.report();
        return new JsonResult(
                judged.file(),
                true,
                judged.reading().title(),
                judged.reading().organName(),
                Optional.of(report.year()),
                Optional.of(report.form().id()),
                report.form().sections().stream()
                        .map(section -> section(section, report))
                        .toList(),
                tables(number -> report.form().table(number).map(table -> table(table, judged.reading()))),
                judged.findings().stream()
                        .map(finding -> found(finding, report))
                        .toList(),
                judged.reading().unplaced().stream().map(this::left).toList(),
                Optional.empty());
    }

    private JsonResult unread(Inspected.Unread unread) {
        var reason = unread.reasons().stream().map(this::words).collect(Collectors.joining("\n"));
        return new JsonResult(
                unread.file(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                tables(_ -> Optional.empty()),
                List.of(),
                List.of(),
                Optional.of(reason));
    }

    private static JsonResult.Section section(SectionForm section, ReportUnderCheck report) {
        var heading = Optional.ofNullable(report.wording().headings().get(section.number()));
        return new JsonResult.Section(
                section.number(),
                heading.orElse(section.heading()),
                heading.isPresent(),
                report.content().text(section.number()));
    }

    private static Map<String, JsonResult.Table> tables(Function<Integer, Optional<JsonResult.Table>> read) {
        var tables = new LinkedHashMap<String, JsonResult.Table>();
        for (var number : TABLES)
            tables.put(
                    number.toString(),
                    read.apply(number)
                            .orElseGet(() -> new JsonResult.Table(shape(IntakeResult.Completeness.MISSING), Map.of())));
        return tables;
    }

    private static JsonResult.Table table(TableForm table, IntakeResult reading) {
        var cells = new LinkedHashMap<String, String>();
        for (var cell : table.cells())
            reading.cells().at(cell.key()).ifPresent(text -> cells.put(name(cell.key()), text));
        return new JsonResult.Table(shape(reading.completeness(table.number())), cells);
    }

    private static String shape(IntakeResult.Completeness completeness) {
        return completeness.name().toLowerCase(Locale.ROOT);
    }

    private static String name(CellKey key) {
        return key.row() + "/" + key.column();
    }

    private JsonResult.Found found(Finding finding, ReportUnderCheck report) {
        var cell = finding.place() instanceof Place.InCell(var key) ? Optional.of(key) : Optional.<CellKey>empty();
        var passage = finding.place() instanceof Place.InSection passed
                ? Optional.of(passed)
                : Optional.<Place.InSection>empty();
        var table =
                finding.place() instanceof Place.InTable(var number) ? Optional.of(number) : cell.map(CellKey::table);
        var section = report.sectionOf(finding.place());
        return new JsonResult.Found(
                finding.rule(),
                finding.severity().letter(),
                section == 0 ? Optional.empty() : Optional.of(section),
                table,
                cell.map(CellKey::row),
                cell.map(CellKey::column),
                passage.map(Place.InSection::quote).filter(quote -> !quote.isEmpty()),
                passage.map(Place.InSection::start),
                passage.map(Place.InSection::end),
                finding.left().map(BigDecimal::toPlainString),
                finding.right().map(BigDecimal::toPlainString),
                finding.difference().map(BigDecimal::toPlainString),
                words(finding.message()),
                words(finding.remedy()));
    }

    private JsonResult.Left left(Unplaced one) {
        return new JsonResult.Left(one.quote(), words(one.reason()));
    }

    private String words(Sentence sentence) {
        return sentence.in(language);
    }
}
