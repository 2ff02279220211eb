package org.qianfa.check;

import static org.qianfa.check.ReportsUnderTest.FORM;
import static org.qianfa.check.ReportsUnderTest.ZERO;
import static org.qianfa.check.ReportsUnderTest.with;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.form.OrganKind;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reports that break each rule of the book and reports that keep it, from rules/fixtures.yaml. */
record RuleFixtures(
        @JsonProperty("section") Optional<Integer> given,
        @JsonProperty("cells") List<String> givenCells,
        @JsonProperty("failing") List<Otherwise> broken,
        @JsonProperty("passing") List<Otherwise> kept) {
    private static final String TITLE = "柳河镇人民政府2021年政府信息公开工作年度报告";
    private static final String SAME = "same";

    @SuppressWarnings("NullAway") // what the file does not say
    RuleFixtures {
        givenCells = givenCells == null ? List.of() : givenCells;
    }

    private int section() {
        return given.orElse(1);
    }

    /** A report and what makes it other than the right one, in words. */
    record Fixture(String change, ReportUnderCheck report) {}

    /** What a report has that the right one has not. */
    record Otherwise(
            Optional<String> text,
            List<String> cells,
            Optional<List<String>> lastYear,
            Optional<String> lastText,
            List<String> register,
            Optional<String> title,
            Optional<String> heading,
            Optional<String> kind,
            Optional<String> sibling,
            Optional<List<String>> organs,
            Optional<List<String>> missing) {
        @SuppressWarnings("NullAway") // what the file does not say
        Otherwise {
            cells = cells == null ? List.of() : cells;
            register = register == null ? List.of() : register;
        }
    }

    static Map<String, RuleFixtures> all() {
        try (var file = Objects.requireNonNull(RuleFixtures.class.getResourceAsStream("/rules/fixtures.yaml"))) {
            return new YAMLMapper().readValue(file, new TypeReference<LinkedHashMap<String, RuleFixtures>>() {});
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<Fixture> failing() {
        return broken.stream().map(this::fixture).toList();
    }

    List<Fixture> passing() {
        return kept.stream().map(this::fixture).toList();
    }

    private Fixture fixture(Otherwise other) {
        var content = changed(ZERO, other);
        var checked = new ReportUnderCheck(
                FORM,
                "柳河镇人民政府",
                Optional.of(other.kind().map(OrganKind::of).orElse(OrganKind.TOWNSHIP)),
                2021,
                content,
                written(other),
                around(other),
                other.missing().isPresent() ? Profile.COLLECT : Profile.SUBMIT);
        return new Fixture(said(other), checked);
    }

    private Content changed(Content content, Otherwise other) {
        var changed = content;
        for (var cell : givenCells) changed = with(changed, cell.split("=", -1)[0], cell.split("=", -1)[1]);
        for (var cell : other.cells()) changed = with(changed, cell.split("=", -1)[0], cell.split("=", -1)[1]);
        if (other.text().isEmpty()) return changed;
        var alike = other.lastText().or(other::sibling).filter(SAME::equals).isPresent();
        return saying(
                changed,
                alike ? ZERO.text(section()) + other.text().get() : other.text().get());
    }

    private Content saying(Content content, String text) {
        var sections = new TreeMap<>(content.sections());
        sections.put(section(), text);
        return new Content(sections, content.cells());
    }

    private ReportsToCompare around(Otherwise other) {
        Map<CellKey, Long> register = new LinkedHashMap<>();
        for (var cell : other.register())
            register.put(CellKey.parse(cell.split("=", 2)[0]), Long.valueOf(cell.split("=", 2)[1]));
        return new ReportsToCompare(
                lastYear(other).map(content -> new ReportsToCompare.LastYear(FORM, content)),
                other.sibling().map(this::alike).map(content -> new ReportsToCompare.Other("石桥镇人民政府", content)).stream()
                        .toList(),
                register,
                other.organs().map(cells -> new ReportsToCompare.Other("柳河镇民政所", changed(cells))).stream()
                        .toList(),
                other.missing().orElse(List.of()));
    }

    private Optional<Content> lastYear(Otherwise other) {
        return other.lastText().map(this::alike).or(() -> other.lastYear().map(cells -> saying(changed(cells), "")));
    }

    private Content alike(String text) {
        return text.equals(SAME) ? ZERO : saying(ZERO, text);
    }

    private static Content changed(List<String> cells) {
        var changed = ZERO;
        for (var cell : cells) changed = with(changed, cell.split("=", 2)[0], cell.split("=", 2)[1]);
        return changed;
    }

    private static ReportWording written(Otherwise other) {
        if (other.title().isEmpty() && other.heading().isEmpty()) return ReportWording.OFFICIAL;
        var headings = new TreeMap<Integer, String>();
        for (var section : FORM.sections()) headings.put(section.number(), section.heading());
        other.heading().ifPresent(heading -> {
            var number = Integer.parseInt(heading.substring(0, 1));
            if (heading.length() == 2) headings.remove(number);
            else headings.put(number, heading.substring(2));
        });
        return new ReportWording(Optional.of(other.title().orElse(TITLE)), headings, List.of());
    }

    private String said(Otherwise other) {
        var said = new ArrayList<String>();
        var cells = new ArrayList<>(givenCells);
        cells.addAll(other.cells());
        if (!cells.isEmpty()) said.add("`" + String.join("` `", cells) + "`");
        other.lastYear().ifPresent(last -> said.add("上年报告 last year `" + String.join("` `", last) + "`"));
        other.lastText()
                .ifPresent(text -> said.add(
                        text.equals(SAME) ? "上年报告一字不差 the same as last year’s" : "上年报告另有文字 other words last year"));
        other.sibling()
                .ifPresent(text -> said.add(
                        text.equals(SAME) ? "与另一机关一字不差 the same as another’s" : "另一机关另有文字 another’s words differ"));
        if (!other.register().isEmpty()) said.add("台账 register `" + String.join("` `", other.register()) + "`");
        other.organs().ifPresent(organs -> said.add("所属机关 organs below `" + String.join("` `", organs) + "`"));
        other.missing()
                .ifPresent(names -> said.add(
                        names.isEmpty() ? "都已提交 all have submitted" : "没有提交 not submitted：" + String.join("、", names)));
        other.title().ifPresent(title -> said.add("标题 title：" + title));
        other.heading()
                .ifPresent(heading -> said.add("第 " + heading.charAt(0) + " 部分标题 heading：" + heading.substring(2)));
        other.kind().ifPresent(kind -> said.add("机关类别 kind：" + kind));
        other.text()
                .ifPresent(text -> said.add(
                        "第 " + section() + " 部分：" + (text.isEmpty() ? "（没有文字 no words）" : text.replace("\n", " ⏎ "))));
        return said.isEmpty() ? "（无改动 nothing changed）" : String.join("；", said);
    }
}
