package org.qianfa.document.letter;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.qianfa.document.page.TitleLines;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The letter or report with a red head that hands the annual report to another organ (GB/T 9704-2012, chapter 7). What is "" or empty is
 * left out.
 *
 * @param copy 份号
 * @param secrecy 密级和保密期限
 * @param urgency 紧急程度
 * @param mark 发文机关标志, in red
 * @param number 发文字号, 柳政函〔2025〕3号
 * @param signer 签发人, for a report to an organ above
 * @param addressee 主送机关
 * @param body paragraphs
 * @param attachment name of the attachment; the report follows on a new page
 * @param organ 发文机关署名; the seal goes over it and the date
 * @param date 成文日期, 2025年1月20日
 * @param copies 抄送机关
 * @param printer 印发机关
 * @param printed 印发日期
 */
public record CoveringLetter(
        String copy,
        String secrecy,
        String urgency,
        String mark,
        String number,
        String signer,
        String title,
        String addressee,
        List<String> body,
        String attachment,
        String organ,
        String date,
        String copies,
        String printer,
        String printed) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .build();
    private static final double DATE_INDENT = 4;

    public CoveringLetter {
        body = List.copyOf(body);
        var lacking = Map.of(
                        "mark",
                        mark,
                        "number",
                        number,
                        "title",
                        title,
                        "addressee",
                        addressee,
                        "organ",
                        organ,
                        "date",
                        date)
                .entrySet()
                .stream()
                .filter(needed -> needed.getValue().isBlank())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!lacking.isEmpty()) throw new Refused(Sentence.of("covering.missing", String.join("、", lacking)));
    }

    /** @throws Refused where it is no such letter */
    public static CoveringLetter read(byte[] yaml) {
        try {
            return YAML.readValue(yaml, CoveringLetter.class);
        } catch (JacksonException wrong) {
            if (wrong.getCause() instanceof Refused refused) throw refused;
            throw new Refused(Sentence.of("covering.unreadable", wrong.getOriginalMessage()));
        }
    }

    /** The mark in one line of the type area, 442 pt, no larger than is usual. */
    public double markSize() {
        return Math.min(58, 430 / Math.max(1.0, TitleLines.width(mark)));
    }

    /** In characters from the right: the date four in, the name over its middle; the longer of the two is two in. */
    public double dateIndent() {
        return nameIsLonger() ? 2 + (TitleLines.width(organ) - TitleLines.width(date)) / 2 : DATE_INDENT;
    }

    public double organIndent() {
        return nameIsLonger() ? 2 : DATE_INDENT + (TitleLines.width(date) - TitleLines.width(organ)) / 2;
    }

    private boolean nameIsLonger() {
        return TitleLines.width(organ) > TitleLines.width(date) + 4;
    }

    public boolean hasImprint() {
        return !copies.isBlank() || !printer.isBlank();
    }
}
