package org.qianfa.document;

import java.io.IOException;
import java.io.OutputStream;
import org.qianfa.prose.ManuscriptJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON for programs: texts and manuscripts by section number, cells by their stable keys (docs/exports.md). */
@Component
public final class ReportJson {
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public void write(Paper paper, OutputStream out) throws IOException {
        var report = json.createObjectNode()
                .put("title", paper.title())
                .put("organ", paper.organName())
                .put("year", paper.year())
                .put("format", paper.form().id());
        var origin = report.putObject("origin");
        paper.origin().facts().forEach(origin::put);
        var sections = report.putObject("sections");
        paper.content().sections().forEach((number, text) -> sections.put(Integer.toString(number), text));
        var manuscripts = report.putObject("manuscripts");
        paper.content()
                .manuscripts()
                .forEach((number, manuscript) ->
                        manuscripts.set(Integer.toString(number), ManuscriptJson.node(manuscript)));
        var cells = report.putObject("cells");
        paper.content().cells().values().forEach((key, value) -> cells.put(key.toString(), value));
        out.write(json.writeValueAsBytes(report));
    }
}
