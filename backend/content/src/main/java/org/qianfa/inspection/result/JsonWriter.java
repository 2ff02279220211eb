package org.qianfa.inspection.result;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.content.CellKey;
import org.qianfa.inspection.Inspected;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.Unplaced;
import org.qianfa.text.Sentence;
import org.qianfa.text.WholeCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Results for programs: one array, one object a file. The names are fixed, docs/inspection.md lists them. */
final class JsonWriter implements ResultWriter {
    private static final List<Integer> TABLES = List.of(2, 3, 4);

    private final JsonGenerator json;
    private final Locale language;

    JsonWriter(OutputStream out, Locale language) {
        this.language = language;
        this.json = JsonFactory.builder()
                .enable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartArray();
    }

    @Override
    public void write(Inspected one) {
        json.writeRaw('\n');
        json.writeStartObject();
        text("file", one.file());
        switch (one) {
            case Inspected.Judged judged -> judged(judged);
            case Inspected.Unread unread -> unread(unread);
        }
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }

    private void unread(Inspected.Unread unread) {
        json.writeBooleanProperty("readable", false);
        for (var name : List.of("title", "organ", "year", "format")) json.writeNullProperty(name);
        json.writeArrayPropertyStart("sections");
        json.writeEndArray();
        json.writeObjectPropertyStart("tables");
        for (var table : TABLES) table(table, IntakeResult.Completeness.MISSING, List.of());
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        json.writeEndArray();
        json.writeArrayPropertyStart("unplaced");
        json.writeEndArray();
        text("reason", unread.reasons().stream().map(this::words).collect(Collectors.joining("\n")));
    }

    private void judged(Inspected.Judged judged) {
        json.writeBooleanProperty("readable", true);
        textOrNull("title", judged.reading().title());
        textOrNull("organ", judged.reading().organName());
        json.writeNumberProperty("year", judged.report().year());
        json.writeStringProperty("format", judged.report().form().id());
        sections(judged.report());
        tables(judged);
        json.writeArrayPropertyStart("findings");
        judged.findings().forEach(finding -> finding(finding, judged.report()));
        json.writeEndArray();
        json.writeArrayPropertyStart("unplaced");
        judged.reading().unplaced().forEach(this::unplaced);
        json.writeEndArray();
    }

    private void sections(ReportUnderCheck report) {
        json.writeArrayPropertyStart("sections");
        for (var section : report.form().sections()) {
            var heading = Optional.ofNullable(report.wording().headings().get(section.number()));
            json.writeStartObject();
            json.writeNumberProperty("number", section.number());
            text("heading", heading.orElse(section.heading()));
            json.writeBooleanProperty("present", heading.isPresent());
            text("text", report.content().text(section.number()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tables(Inspected.Judged judged) {
        json.writeObjectPropertyStart("tables");
        for (var number : TABLES) {
            var table = judged.report().form().table(number);
            if (table.isEmpty()) table(number, IntakeResult.Completeness.MISSING, List.of());
            else
                table(
                        number,
                        judged.reading().completeness(number),
                        table.get().cells().stream()
                                .map(cell -> new Value(
                                        cell.key(), judged.reading().cells().at(cell.key())))
                                .toList());
        }
        json.writeEndObject();
    }

    private record Value(CellKey key, Optional<String> text) {}

    private void table(int number, IntakeResult.Completeness shape, List<Value> values) {
        json.writeObjectPropertyStart(Integer.toString(number));
        json.writeStringProperty("shape", shape.name().toLowerCase(Locale.ROOT));
        json.writeObjectPropertyStart("cells");
        for (var value : values)
            value.text()
                    .ifPresent(
                            text -> text(value.key().row() + "/" + value.key().column(), text));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void finding(Finding finding, ReportUnderCheck report) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().letter());
        var section = report.sectionOf(finding.place());
        number("section", section == 0 ? null : section);
        place(finding.place());
        decimal("left", finding.left());
        decimal("right", finding.right());
        decimal("difference", finding.difference());
        text("message", words(finding.message()));
        text("remedy", words(finding.remedy()));
        json.writeEndObject();
    }

    private void place(Place place) {
        switch (place) {
            case Place.InCell(var key) -> place(key.table(), key.row(), key.column(), null, null, null);
            case Place.InTable(var table) -> place(table, null, null, null, null, null);
            case Place.InReport() -> place(null, null, null, null, null, null);
            case Place.InSection(var section, var start, var end, var quote) ->
                place(null, null, null, quote.isEmpty() ? null : quote, start, end);
        }
    }

    private void place(
            @Nullable Integer table,
            @Nullable String row,
            @Nullable String column,
            @Nullable String quote,
            @Nullable Integer start,
            @Nullable Integer end) {
        number("table", table);
        textOrNull("row", Optional.ofNullable(row));
        textOrNull("column", Optional.ofNullable(column));
        textOrNull("quote", Optional.ofNullable(quote));
        number("start", start);
        number("end", end);
    }

    private void unplaced(Unplaced one) {
        json.writeStartObject();
        text("quote", one.quote());
        text("reason", words(one.reason()));
        json.writeEndObject();
    }

    private String words(Sentence sentence) {
        return sentence.in(language);
    }

    private void text(String name, String text) {
        json.writeStringProperty(name, WholeCharacters.replaceHalves(text));
    }

    private void textOrNull(String name, Optional<String> text) {
        text.ifPresentOrElse(words -> text(name, words), () -> json.writeNullProperty(name));
    }

    private void decimal(String name, Optional<BigDecimal> value) {
        textOrNull(name, value.map(BigDecimal::toPlainString));
    }

    private void number(String name, @Nullable Integer value) {
        if (value == null) json.writeNullProperty(name);
        else json.writeNumberProperty(name, value);
    }
}
