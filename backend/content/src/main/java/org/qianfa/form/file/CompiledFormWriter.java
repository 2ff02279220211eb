package org.qianfa.form.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.form.SectionForm;
import org.qianfa.form.file.FormFile.Block;
import org.qianfa.form.file.FormFile.Node;
import org.qianfa.form.file.FormFile.RuleEntry;
import org.qianfa.form.file.FormFile.Section;
import org.qianfa.form.file.FormFile.Sum;
import org.qianfa.form.file.FormFile.Table;
import org.qianfa.form.file.FormFile.Years;
import org.qianfa.form.rule.Rule;

/** Writes a form file value by value, in the order of the records, a list with its length before it. {@link CompiledFormReader} reads it. */
final class CompiledFormWriter {
    static final char END = '\0';

    private final StringBuilder written = new StringBuilder();

    static String write(FormFile form) {
        var writer = new CompiledFormWriter();
        writer.form(form);
        return writer.written.toString();
    }

    private void form(FormFile form) {
        text(form.id());
        optional(form.years(), this::years);
        text(form.title());
        texts(form.titleVariants());
        texts(form.accepted());
        list(List.copyOf(form.types().entrySet()), this::type);
        list(form.sections(), this::section);
        list(form.tables(), this::table);
        list(form.rules(), this::rule);
    }

    private void years(Years years) {
        number(years.from());
        optional(years.to(), this::number);
    }

    private void type(Map.Entry<String, FormFile.Type> named) {
        text(named.getKey());
        var type = named.getValue();
        number(type.digits());
        number(type.scale());
        optional(type.least(), this::decimal);
        optional(type.unit(), this::text);
    }

    private void section(Section section) {
        number(section.number());
        text(section.heading());
        texts(section.variants());
        texts(section.marks());
        list(section.aspects(), this::aspect);
        optional(section.table(), this::number);
    }

    private void aspect(SectionForm.Aspect aspect) {
        text(aspect.name());
        texts(aspect.variants());
    }

    private void table(Table table) {
        number(table.number());
        text(table.caption());
        text(table.type());
        text(table.layout());
        list(table.blocks(), this::block);
    }

    private void block(Block block) {
        optional(block.title(), this::text);
        optional(block.corner(), this::text);
        list(block.columns(), this::node);
        list(block.rows(), this::node);
    }

    private void node(Node node) {
        text(node.key());
        text(node.label());
        text(node.name());
        texts(node.accepted());
        texts(node.variants());
        text(node.type());
        list(node.columns(), this::node);
        list(node.rows(), this::node);
    }

    private void rule(RuleEntry rule) {
        text(rule.id());
        text(rule.severity());
        text(rule.kind());
        number(rule.table());
        number(rule.section());
        text(rule.each());
        texts(rule.lines());
        optional(rule.left(), this::sum);
        optional(rule.right(), this::sum);
        optional(rule.before(), this::sum);
        optional(rule.bound(), this::decimal);
        optional(rule.times(), this::decimal);
        optional(rule.least(), this::decimal);
        texts(rule.except());
        texts(rule.organs());
        texts(rule.notOnly());
        list(rule.needed(), this::topic);
        text(rule.claim());
        text(rule.column());
        text(rule.row());
        list(rule.readings(), this::sum);
    }

    private void topic(Rule.RequiredTopic topic) {
        text(topic.name());
        texts(topic.words());
        texts(topic.hints());
        texts(topic.headings());
        texts(topic.against());
    }

    private void sum(Sum sum) {
        text(sum.name());
        texts(sum.terms());
        texts(sum.columns());
    }

    private void text(String text) {
        if (text.indexOf(END) >= 0) throw new IllegalArgumentException("a form file has no such character");
        written.append(text).append(END);
    }

    private void number(int number) {
        text(Integer.toString(number));
    }

    private void decimal(BigDecimal number) {
        text(number.toString());
    }

    private void texts(List<String> texts) {
        list(texts, this::text);
    }

    private <T> void optional(Optional<T> one, Consumer<T> each) {
        list(one.stream().toList(), each);
    }

    private <T> void list(List<T> all, Consumer<T> each) {
        number(all.size());
        all.forEach(each);
    }
}
