package org.qianfa.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;

/** What follows for a report from last year's: paragraphs as they were. */
record LastYearOffers(Format form, Content content, LastYear lastYear) {
    Proposals proposals() {
        var paragraphs = form.sections().stream()
                .filter(SectionForm::narrative)
                .flatMap(this::paragraphs)
                .toList();
        return new Proposals(lastYear, List.of(), paragraphs);
    }

    private Stream<Proposals.Paragraph> paragraphs(SectionForm section) {
        var standing = Paragraphs.of(content.text(section.number()));
        var offered = new LinkedHashMap<String, Proposals.Paragraph>();
        var heading = "";
        for (var text : Paragraphs.of(lastYear.content().text(section.number()))) {
            if (section.aspect(text).isPresent()) heading = text;
            else
                offered.putIfAbsent(
                        text, new Proposals.Paragraph(section.number(), heading, text, standing.contains(text)));
        }
        return offered.values().stream();
    }
}
