package org.qianfa.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.document.page.OfficialProse;
import org.qianfa.document.page.SectionLine;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.form.table.TableForm;

/**
 * A report that is to be written as a file.
 *
 * @param title as it stands above the report
 * @param organName 机关名称, "" where it is not known
 * @param content with its totals
 * @param origin what exactly this is a copy of
 */
public record Paper(Format form, String title, String organName, int year, Content content, Origin origin) {
    /** 关键词, between semicolons. */
    public String keywords() {
        return Stream.of("政府信息公开", "年度报告", Integer.toString(year), organName)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining("；"));
    }

    /** The prose of a section as it is set. */
    public List<SectionLine> prose(SectionForm section) {
        return OfficialProse.lines(section, content.manuscript(section.number()));
    }

    public Optional<TableForm> table(SectionForm section) {
        return section.table().stream()
                .mapToObj(form::table)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands in a cell, "" where it is blank. */
    public String value(CellKey key) {
        return content.cells().at(key).orElse("");
    }
}
