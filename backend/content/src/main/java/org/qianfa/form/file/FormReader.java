package org.qianfa.form.file;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.CellType;
import org.qianfa.form.table.TableForm;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a form file, and refuses one that cannot be. */
public final class FormReader {
    private FormReader() {}

    /** @param name of the file, for complaints */
    public static Format read(String name, InputStream yaml) {
        return format(name, () -> file(yaml));
    }

    /**
     * Reads what {@link FormCompiler} has made of a form file.
     *
     * @param name of the form file, for complaints
     */
    public static Format readCompiled(String name, String compiled) {
        return format(name, () -> CompiledFormReader.read(compiled));
    }

    /** What is written in a form file, as far as it has the names that form files have. */
    static FormFile file(InputStream yaml) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
                .build()
                .readValue(yaml, FormFile.class);
    }

    private static Format format(String name, Supplier<FormFile> file) {
        try {
            return format(file.get());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnusableForm(name, e);
        }
    }

    private static Format format(FormFile file) {
        FormRequirements.that(!file.id().isBlank(), "no id");
        titles(file);
        var years = file.years().orElseThrow(() -> new IllegalArgumentException("no years"));
        years.to().ifPresent(to -> FormRequirements.that(to >= years.from(), "years: to before from"));
        Map<String, CellType> types = new LinkedHashMap<>();
        file.types()
                .forEach((name, type) ->
                        types.put(name, new CellType(type.digits(), type.scale(), type.least(), type.unit())));
        var shapes = file.tables().stream()
                .map(table -> TableShape.read(table, types))
                .toList();
        var sections = sections(file, shapes);
        var reader = new RuleReader(
                shapes, sections.stream().map(SectionForm::number).collect(Collectors.toSet()));
        var rules =
                file.rules().stream().flatMap(law -> reader.read(law).stream()).toList();
        return new Format(
                file.id(),
                years.from(),
                years.to(),
                file.title(),
                file.titleVariants(),
                file.accepted(),
                sections,
                shapes.stream().map(shape -> table(shape, rules)).toList(),
                rules);
    }

    private static void titles(FormFile file) {
        for (var title : Stream.concat(Stream.of(file.title()), file.titleVariants().stream())
                .toList())
            FormRequirements.that(
                    title.contains("{organ}") && title.contains("{year}"),
                    "title “" + title + "”: {organ} and {year} belong in it");
    }

    private static List<SectionForm> sections(FormFile file, List<TableShape> tables) {
        FormRequirements.that(!file.sections().isEmpty(), "no sections");
        FormRequirements.different(
                file.sections().stream().map(FormFile.Section::number).toList(), "section");
        FormRequirements.different(
                file.sections().stream().map(FormFile.Section::heading).toList(), "heading");
        FormRequirements.different(tables.stream().map(TableShape::number).toList(), "table");
        var held = file.sections().stream()
                .flatMap(section -> section.table().stream())
                .toList();
        FormRequirements.different(held, "sections: table");
        for (var table : tables)
            FormRequirements.that(held.contains(table.number()), "table " + table.number() + " stands in no section");
        for (var table : held)
            FormRequirements.that(
                    tables.stream().anyMatch(shape -> shape.number() == table), "there is no table " + table);
        return file.sections().stream().map(FormReader::section).toList();
    }

    private static SectionForm section(FormFile.Section section) {
        FormRequirements.that(section.number() > 0, "section: a number above 0 is needed");
        FormRequirements.that(!section.heading().isBlank(), "section " + section.number() + ": no heading");
        return new SectionForm(
                section.number(),
                section.heading(),
                section.variants(),
                section.marks(),
                section.aspects(),
                section.table().map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static TableForm table(TableShape shape, List<Rule> rules) {
        var sums = rules.stream()
                .filter(rule -> rule instanceof Rule.Equation sum && sum.sum() && sum.table() == shape.number())
                .map(Rule.Equation.class::cast)
                .toList();
        var computed = sums.stream().flatMap(sum -> sum.right().keys().stream()).collect(Collectors.toSet());
        var width = shape.parts().stream()
                .mapToInt(part -> BlockLayout.width(shape, part))
                .max()
                .orElseThrow();
        var blocks = IntStream.range(0, shape.parts().size())
                .mapToObj(block -> new BlockLayout(shape, block, width, computed).draw())
                .toList();
        return new TableForm(shape.number(), shape.file().caption(), width, blocks, sums);
    }
}
