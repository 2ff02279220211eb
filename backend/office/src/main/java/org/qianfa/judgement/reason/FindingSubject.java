package org.qianfa.judgement.reason;

import java.util.stream.Collectors;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.form.content.Content;
import org.qianfa.text.Digest;

/**
 * What a finding is about, apart from where in a text it has moved to: a reason is given for it, and holds as long as it stays the same.
 *
 * @param place {@code section/1}, {@code 3/received/total}, {@code table/3} or {@code report}
 * @param about the content that is judged: the values of the cells, the sentences, both sides of the comparison
 */
public record FindingSubject(String rule, String place, String about) {
    static FindingSubject of(Finding finding, Content content) {
        return new FindingSubject(finding.rule(), place(finding.place()), about(finding, content));
    }

    /** Two subjects of one place with the same fingerprint are one. */
    public String fingerprint() {
        return Digest.sha256Hex(about);
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InSection(var section, var start, var end, var quote) -> "section/" + section;
            case Place.InCell(var key) -> key.toString();
            case Place.InTable(var table) -> "table/" + table;
            case Place.InReport() -> "report";
        };
    }

    /** Where something is missing there is no content: then the finding's own words say what it is about. */
    private static String about(Finding finding, Content content) {
        var cells = finding.cells().stream()
                .sorted()
                .map(key -> key + "=" + content.cells().at(key).orElse(""))
                .collect(Collectors.joining("\n"));
        var text = finding.place() instanceof Place.InSection(var section, var start, var end, var quote)
                ? SentenceSpan.around(content.text(section), start, end)
                : "";
        var words = cells.isEmpty() && text.isEmpty() ? finding.message().toString() : "";
        var sides = finding.left()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("")
                + "|"
                + finding.right()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("");
        return String.join("\n", text, cells, words, sides).strip();
    }
}
