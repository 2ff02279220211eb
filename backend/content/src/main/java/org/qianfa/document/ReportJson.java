package org.qianfa.document;

import java.io.IOException;
import java.io.OutputStream;
import org.qianfa.form.content.ContentJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON for programs, its content in the shape in which revisions are kept (docs/exports.md). */
public final class ReportJson {
    private final ContentJson contents = new ContentJson();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public void write(Paper paper, OutputStream out) throws IOException {
        var report = json.createObjectNode()
                .put("title", paper.title())
                .put("organ", paper.organName())
                .put("year", paper.year())
                .put("format", paper.form().id());
        var origin = report.putObject("origin");
        paper.origin().metadata().forEach(origin::put);
        var content = json.readTree(contents.write(paper.content()));
        report.set("sections", content.path("sections"));
        report.set("cells", content.path("cells"));
        out.write(json.writeValueAsBytes(report));
    }
}
