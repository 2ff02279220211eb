package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.comparison.Comparison;
import org.qianfa.comparison.SectionChange;
import org.qianfa.comparison.TableChange;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Cells;
import org.qianfa.ui.text.Texts;

/** A report section by section with everything that differs marked in it: only that, or the whole of it. */
final class ChangedReport extends Composite<Div> {
    private final Comparison comparison;
    private final Optional<Cells> cells;
    private final ChangedProse prose;
    private final ChangedFigures figures;
    private final Locale locale;

    /**
     * @param cells what the tables hold now, where they are to be seen whole too
     * @param was what the earlier text is called, and the later one
     */
    ChangedReport(Comparison comparison, Optional<Cells> cells, String was, String is, Locale locale) {
        this.comparison = comparison;
        this.cells = cells;
        this.locale = locale;
        prose = new ChangedProse(comparison.form(), locale);
        figures = new ChangedFigures(locale, was, is);
        getContent().addClassName("changes");
        comparison.form().sections().forEach(section -> section(section));
    }

    /** Everything, or only what differs. */
    void whole(boolean whole) {
        getContent().setClassName("whole", whole);
    }

    private void section(SectionForm form) {
        var text = comparison.sections().stream()
                .filter(section -> section.section() == form.number())
                .findFirst();
        var table = form.table().stream()
                .boxed()
                .flatMap(number -> comparison.tables().stream().filter(each -> each.table() == number))
                .findFirst();
        var changed = text.map(SectionChange::changed).orElse(false)
                || table.map(TableChange::changed).orElse(false);
        if (!changed && cells.isEmpty()) return;
        var id = "change-" + form.number();
        var section = Html.of("section", changed ? "changed-section" : "same")
                .setAttribute("id", id)
                .setAttribute("aria-label", form.heading());
        section.appendChild(Html.of("h2", "", form.heading()));
        text.ifPresent(one -> prose(one, section));
        table.ifPresent(one -> table(one, section));
        getContent().getElement().appendChild(section);
    }

    private void prose(SectionChange text, Element section) {
        if (!text.byWords()) section.appendChild(Html.of("p", "notice warn", Texts.in(locale, "compare.coarse")));
        if (!text.blocks().isEmpty()) section.appendChild(prose.draw(text));
    }

    private void table(TableChange table, Element section) {
        if (table.changed()) section.appendChild(figures.draw(comparison.form(), table));
        cells.ifPresent(now -> comparison
                .form()
                .table(table.table())
                .ifPresent(form -> section.appendChild(new ChangedForm(table, now).draw(form))));
    }
}
