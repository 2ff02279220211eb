package org.qianfa.form.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.qianfa.form.SectionForm;
import org.qianfa.form.file.FormFile.Block;
import org.qianfa.form.file.FormFile.Node;
import org.qianfa.form.file.FormFile.RuleEntry;
import org.qianfa.form.file.FormFile.Section;
import org.qianfa.form.file.FormFile.Sum;
import org.qianfa.form.file.FormFile.Table;
import org.qianfa.form.file.FormFile.Years;
import org.qianfa.form.rule.Rule;

/** Reads what {@link CompiledFormWriter} has written, with nothing that has to be looked up first: a program that judges one file starts with it. */
final class CompiledFormReader {
    private final String written;
    private int at;

    private CompiledFormReader(String written) {
        this.written = written;
    }

    static FormFile read(String written) {
        return new CompiledFormReader(written).form();
    }

    private FormFile form() {
        return new FormFile(
                text(),
                optional(this::years),
                text(),
                texts(),
                texts(),
                types(),
                list(this::section),
                list(this::table),
                list(this::rule));
    }

    private Years years() {
        return new Years(number(), optional(this::number));
    }

    private Map<String, FormFile.Type> types() {
        var types = new LinkedHashMap<String, FormFile.Type>();
        for (var left = number(); left > 0; left--)
            types.put(text(), new FormFile.Type(number(), number(), optional(this::decimal), optional(this::text)));
        return types;
    }

    private Section section() {
        return new Section(number(), text(), texts(), texts(), list(this::aspect), optional(this::number));
    }

    private SectionForm.Aspect aspect() {
        return new SectionForm.Aspect(text(), texts());
    }

    private Table table() {
        return new Table(number(), text(), text(), text(), list(this::block));
    }

    private Block block() {
        return new Block(optional(this::text), optional(this::text), list(this::node), list(this::node));
    }

    private Node node() {
        return new Node(text(), text(), text(), texts(), texts(), text(), list(this::node), list(this::node));
    }

    private RuleEntry rule() {
        return new RuleEntry(
                text(),
                text(),
                text(),
                number(),
                number(),
                text(),
                texts(),
                optional(this::sum),
                optional(this::sum),
                optional(this::sum),
                optional(this::decimal),
                optional(this::decimal),
                optional(this::decimal),
                texts(),
                texts(),
                texts(),
                list(this::topic),
                text(),
                text(),
                text(),
                list(this::sum));
    }

    private Rule.RequiredTopic topic() {
        return new Rule.RequiredTopic(text(), texts(), texts(), texts(), texts());
    }

    private Sum sum() {
        return new Sum(text(), texts(), texts());
    }

    private String text() {
        var end = written.indexOf(CompiledFormWriter.END, at);
        if (end < 0) throw new IllegalArgumentException("the compiled form ends early");
        var text = written.substring(at, end);
        at = end + 1;
        return text;
    }

    private int number() {
        return Integer.parseInt(text());
    }

    private BigDecimal decimal() {
        return new BigDecimal(text());
    }

    private List<String> texts() {
        return list(this::text);
    }

    private <T> Optional<T> optional(Supplier<T> each) {
        return list(each).stream().findFirst();
    }

    private <T> List<T> list(Supplier<T> each) {
        var all = new ArrayList<T>();
        for (var left = number(); left > 0; left--) all.add(each.get());
        return List.copyOf(all);
    }
}
