package org.qianfa.report;

import java.nio.charset.StandardCharsets;
import org.qianfa.format.Content;

/**
 * One content, one text: lengths before free text, so that no two contents share a text. Anybody can make it again from the published page;
 * docs/content-hash.md describes it.
 */
final class CanonicalText {
    private CanonicalText() {}

    static String of(Report report, Content content) {
        var text = new StringBuilder("qianfa-content-1\n");
        text.append("organ:").append(report.organCode()).append('\n');
        text.append("year:").append(report.year()).append('\n');
        text.append("edition:").append(report.edition()).append('\n');
        text.append("format:").append(report.format()).append('\n');
        content.sections().forEach((number, body) -> {
            if (body.isEmpty()) return;
            text.append("section:").append(number).append(':');
            text.append(body.getBytes(StandardCharsets.UTF_8).length).append('\n');
            text.append(body).append('\n');
        });
        content.cells().values().forEach((key, value) -> text.append("cell:")
                .append(key)
                .append('=')
                .append(value)
                .append('\n'));
        return text.toString();
    }
}
