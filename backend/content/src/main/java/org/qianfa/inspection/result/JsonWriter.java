package org.qianfa.inspection.result;

import java.io.OutputStream;
import java.util.Locale;
import org.qianfa.inspection.Inspected;
import tools.jackson.core.JsonGenerator;

/** Results for programs: one array, one object a file. The names are fixed, docs/inspection.md lists them. */
final class JsonWriter implements ResultWriter {
    private final JsonGenerator json;
    private final JsonResults results;

    JsonWriter(OutputStream out, Locale language) {
        this.results = new JsonResults(language);
        this.json = ResultMapper.JSON.createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void write(Inspected one) {
        json.writeRaw('\n');
        json.writePOJO(results.of(one));
        json.flush();
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
