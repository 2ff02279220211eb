package org.qianfa.form.content;

import java.nio.charset.StandardCharsets;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;

/**
 * One content, one text: lengths before free text, so that no two contents share a text. Anybody can make it again from the published page;
 * docs/content-hash.md describes it.
 */
final class CanonicalText {
    private CanonicalText() {}

    static String write(EditionIdentity edition, Content content) {
        var plain = content.manuscripts().values().stream().allMatch(Manuscript::isPlain);
        var text = new StringBuilder(plain ? "qianfa-content-1\n" : "qianfa-content-2\n");
        text.append("organ:").append(edition.organCode()).append('\n');
        text.append("year:").append(edition.year()).append('\n');
        text.append("edition:").append(edition.edition()).append('\n');
        text.append("format:").append(edition.format()).append('\n');
        content.manuscripts().forEach((number, manuscript) -> {
            if (manuscript.blocks().isEmpty()) return;
            if (manuscript.isPlain()) section(text, "section", number, manuscript.text());
            else section(text, "manuscript", number, ManuscriptJson.write(manuscript));
        });
        content.cells().values().forEach((key, value) -> text.append("cell:")
                .append(key)
                .append('=')
                .append(value)
                .append('\n'));
        return text.toString();
    }

    private static void section(StringBuilder text, String what, int number, String body) {
        text.append(what).append(':').append(number).append(':');
        text.append(body.getBytes(StandardCharsets.UTF_8).length).append('\n');
        text.append(body).append('\n');
    }
}
