package org.qianfa.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.form.Formats;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.judgement.lastyear.Paragraphs;
import org.qianfa.organ.Organs;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.TextSimilarity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much of each paragraph stands in last year's report or in that of an organ beside: what S-1 and S-2 say of a section, seen closely. */
@Service
@Transactional(readOnly = true)
public class SimilarParagraphs {
    private final Reports reports;
    private final Organs organs;
    private final Formats formats;
    private final LastYears lastYears;
    private final SiblingReports siblings;

    SimilarParagraphs(Reports reports, Organs organs, Formats formats, LastYears lastYears, SiblingReports siblings) {
        this.reports = reports;
        this.organs = organs;
        this.formats = formats;
        this.lastYears = lastYears;
        this.siblings = siblings;
    }

    private record Other(String organ, String text) {}

    /**
     * The paragraphs of a section that are long enough to be compared, in their order. Of another organ's report no more is told than its
     * name, since it may not be public yet.
     */
    @ByThisPerson
    public List<SimilarParagraph> similarParagraphs(ReportId id, int section, StaffId by) {
        var report = reports.get(id, by);
        var form = formats.get(report.format());
        if (form.section(section).isEmpty()) throw new NotFound();
        var text = reports.contentOf(report).text(section);
        var others = Stream.concat(
                        lastYears.lastYear(report).stream()
                                .map(last -> new Other("", last.content().text(section))),
                        siblings.textsBeside(report, organs.get(report.organ()), form).stream()
                                .map(other -> new Other(
                                        other.organName(), other.content().text(section))))
                .filter(other -> !other.text().isBlank())
                .toList();
        var likest = new ArrayList<SimilarParagraph>();
        for (var other : others) {
            var found = TextSimilarity.paragraphs(text, other.text());
            for (var i = 0; i < found.size(); i++) {
                var one = alike(text, found.get(i), other);
                if (i == likest.size()) likest.add(one);
                else if (one.share() > likest.get(i).share()) likest.set(i, one);
            }
        }
        return likest.stream()
                .map(one -> one.ofLastYear() ? beside(one, others) : one)
                .toList();
    }

    private static SimilarParagraph alike(String text, TextSimilarity.Paragraph found, Other other) {
        return new SimilarParagraph(
                found.start(),
                found.end(),
                text.substring(found.start(), found.end()).strip(),
                found.share(),
                other.organ(),
                "");
    }

    private static SimilarParagraph beside(SimilarParagraph one, List<Other> others) {
        var theirs = others.stream()
                .filter(other -> other.organ().isEmpty())
                .flatMap(other -> Paragraphs.of(other.text()).stream())
                .max(Comparator.comparingDouble(paragraph -> TextSimilarity.shareFound(one.text(), paragraph)))
                .filter(paragraph -> TextSimilarity.shareFound(one.text(), paragraph) > 0)
                .orElse("");
        return new SimilarParagraph(one.start(), one.end(), one.text(), one.share(), one.source(), theirs);
    }
}
