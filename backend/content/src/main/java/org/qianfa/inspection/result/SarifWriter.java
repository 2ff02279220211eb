package org.qianfa.inspection.result;

import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.RuleBook;
import org.qianfa.check.Severity;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import org.qianfa.text.WholeCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Results for tools that gather findings of any program: SARIF 2.1.0 (OASIS), one run over all files. */
final class SarifWriter implements ResultWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final ResultTexts texts;
    private final TreeSet<String> rules = new TreeSet<>();
    private final List<Inspected.Unread> unread = new ArrayList<>();

    SarifWriter(OutputStream out, Locale language) {
        this.texts = new ResultTexts(language);
        this.json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeStringProperty("language", language.getLanguage().equals("en") ? "en" : "zh-CN");
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void write(Inspected one) {
        switch (one) {
            case Inspected.Judged judged -> judged.findings().forEach(finding -> result(judged, finding));
            case Inspected.Unread failed -> unread.add(failed);
        }
        json.flush();
    }

    /** Rules of unofficial forms that were met, and the files that were not read are known only now. */
    @Override
    public void close() {
        json.writeEndArray();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Qianfa");
        json.writeArrayPropertyStart("rules");
        RuleBook.entries().forEach(rule -> rule(rule.id(), texts.of(rule.meaning())));
        rules.stream().filter(id -> RuleBook.entry(id).isEmpty()).forEach(id -> rule(id, id));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("invocations");
        invocation();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void rule(String id, String meaning) {
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeObjectPropertyStart("shortDescription");
        json.writeStringProperty("text", meaning);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void invocation() {
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", unread.isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (var one : unread) {
            json.writeStartObject();
            json.writeStringProperty("level", "error");
            message(one.reasons().stream().map(texts::of).collect(Collectors.joining("\n")));
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            artifact(one.file());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(Inspected.Judged judged, Finding finding) {
        rules.add(finding.rule());
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeStringProperty("level", level(finding.severity()));
        message(texts.of(finding.message()) + "\n" + texts.of("remedy", texts.of(finding.remedy())));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(judged.file());
        if (finding.place() instanceof Place.InSection(var section, var start, var end, var quote) && end > start)
            region(start, end, quote);
        json.writeEndObject();
        logical(judged.report(), finding.place());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void message(String text) {
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", WholeCharacters.replaceHalves(text));
        json.writeEndObject();
    }

    private void artifact(String file) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
    }

    /** Offsets count in the text of the section that the logical location names. */
    private void region(int start, int end, String quote) {
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("charOffset", start);
        json.writeNumberProperty("charLength", end - start);
        json.writeObjectPropertyStart("snippet");
        json.writeStringProperty("text", WholeCharacters.replaceHalves(quote));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void logical(ReportUnderCheck report, Place place) {
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", texts.place(report, place));
        json.writeStringProperty(
                "fullyQualifiedName",
                switch (place) {
                    case Place.InReport() -> "report";
                    case Place.InSection(var section, var start, var end, var quote) -> "section/" + section;
                    case Place.InTable(var table) -> "table/" + table;
                    case Place.InCell(var key) -> "table/" + key;
                });
        json.writeEndObject();
        json.writeEndArray();
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
