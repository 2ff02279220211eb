package org.qianfa.judgement.lastyear;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;
import org.qianfa.form.table.ValueCell;

/** What follows for a report from last year's: figures by the form's rules of carrying over, paragraphs as they were. */
record LastYearOffers(Format form, Content content, LastYear lastYear) {
    LastYearProposals proposals() {
        var figures = form.rules().stream()
                .filter(Rule.CarryOver.class::isInstance)
                .map(Rule.CarryOver.class::cast)
                .flatMap(rule -> figure(rule).stream())
                .toList();
        var paragraphs = form.sections().stream()
                .filter(SectionForm::isProse)
                .flatMap(this::paragraphs)
                .toList();
        return new LastYearProposals(lastYear, figures, paragraphs);
    }

    /** Only for a single cell that people fill in, and where last year's form had what it follows from. */
    private Optional<LastYearProposals.Figure> figure(Rule.CarryOver rule) {
        var cells = rule.left().keys();
        if (cells.size() != 1) return Optional.empty();
        var place = form.cell(cells.getFirst()).filter(cell -> !cell.computed());
        var before = rule.before().value(this::lastYears);
        if (place.isEmpty() || before.isEmpty()) return Optional.empty();
        var change = rule.change()
                .map(expression -> expression.value(this::thisYears))
                .orElse(Optional.of(BigDecimal.ZERO));
        return Optional.of(new LastYearProposals.Figure(
                cells.getFirst(),
                place.map(ValueCell::name).orElse(""),
                before.get(),
                rule.change().map(SumExpression::name),
                change.map(before.get()::add).map(BigDecimal::toPlainString),
                content.cells().at(cells.getFirst()).orElse("")));
    }

    private Optional<BigDecimal> lastYears(CellKey key) {
        return lastYear.form()
                .table(key.table())
                .flatMap(table -> table.number(key, lastYear.content().cells()));
    }

    private Optional<BigDecimal> thisYears(CellKey key) {
        return form.table(key.table()).flatMap(table -> table.number(key, content.cells()));
    }

    private Stream<LastYearProposals.Paragraph> paragraphs(SectionForm section) {
        var standing = Paragraphs.of(content.text(section.number()));
        var offered = new LinkedHashMap<String, LastYearProposals.Paragraph>();
        var heading = "";
        for (var text : Paragraphs.of(lastYear.content().text(section.number()))) {
            if (section.aspect(text).isPresent()) heading = text;
            else
                offered.putIfAbsent(
                        text,
                        new LastYearProposals.Paragraph(section.number(), heading, text, standing.contains(text)));
        }
        return offered.values().stream();
    }
}
