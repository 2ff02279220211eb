package org.qianfa.inspection.result;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.qianfa.check.Finding;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import tools.jackson.core.JsonGenerator;

/** Results for tools that gather findings of any program: SARIF 2.1.0 (OASIS), one run over all files. */
final class SarifWriter implements ResultWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;
    private final SarifResults results;
    private final TreeSet<String> rules = new TreeSet<>();
    private final List<Inspected.Unread> unread = new ArrayList<>();

    SarifWriter(OutputStream out, Locale language) {
        this.results = new SarifResults(new ResultTexts(language));
        this.json = ResultMapper.JSON.createGenerator(out);
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
            case Inspected.Judged judged -> judged.findings().forEach(finding -> write(judged, finding));
            case Inspected.Unread failed -> unread.add(failed);
        }
        json.flush();
    }

    private void write(Inspected.Judged judged, Finding finding) {
        rules.add(finding.rule());
        json.writePOJO(results.result(judged, finding));
    }

    /** Rules of unofficial forms that were met, and the files that were not read are known only now. */
    @Override
    public void close() {
        json.writeEndArray();
        json.writePOJOProperty("tool", results.tool(rules.stream()));
        json.writeArrayPropertyStart("invocations");
        json.writePOJO(results.invocation(unread));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
