package org.qianfa.publication.edition;

import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.form.Formats;
import org.qianfa.form.content.ContentJson;
import org.qianfa.publication.PublishedReport;
import org.springframework.stereotype.Component;

/** Makes of an edition that was proved what people read. */
@Component
public class EditionReading {
    private final Formats formats;
    private final ReportHtml html;
    private final ContentJson json;

    EditionReading(Formats formats, ReportHtml html, ContentJson json) {
        this.formats = formats;
        this.html = html;
        this.json = json;
    }

    public PublishedReport page(StoredEdition stored) {
        return new PublishedReport(
                stored.organCode(),
                stored.organName(),
                stored.year(),
                stored.title(),
                stored.id().edition(),
                stored.indexNumber(),
                stored.signer(),
                stored.signedAt(),
                stored.publishedAt(),
                stored.hash(),
                html.article(formats.get(stored.format()), stored.title(), json.read(stored.content())));
    }

    public PublishedPaper paper(StoredEdition stored) {
        var origin = new Origin.OfPublication(stored.id().edition(), stored.indexNumber(), stored.hash());
        var paper = new Paper(
                formats.get(stored.format()),
                stored.title(),
                stored.organName(),
                stored.year(),
                json.read(stored.content()),
                origin);
        return new PublishedPaper(stored.id().report(), stored.id().edition(), stored.organ(), paper);
    }
}
