package org.qianfa.ui.common;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;

/** The report as a sheet of paper. Its title is no h1 here, since the page around it has one. */
public final class ReportDocument extends Composite<Div> {
    /** @param article made by {@code ReportHtml} alone, which lets no markup of writers through */
    public ReportDocument(String article) {
        getContent().addClassName("sheet");
        show(article);
    }

    /** Brings a section before the reader's eyes. */
    public void scrollTo(int section) {
        getContent()
                .getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('#section-' + $0)?.scrollIntoView({block: 'start'}))",
                        section);
    }

    /** Marks paragraphs, told by their whole text, with a few words behind them. */
    public void mark(Collection<String> paragraphs, String words) {
        getContent().getElement().executeJs("""
                        const wanted = new Set($0);
                        for (const p of this.querySelectorAll('p'))
                            if (wanted.has(p.textContent.trim())) p.dataset.mark = $1;
                        """, List.copyOf(paragraphs), words);
    }

    public void show(String article) {
        getContent()
                .getElement()
                .setProperty(
                        "innerHTML",
                        article.replaceFirst("<h1>", "<p class=\"document-title\">")
                                .replaceFirst("</h1>", "</p>"));
    }
}
