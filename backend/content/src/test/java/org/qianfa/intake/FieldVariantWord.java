package org.qianfa.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.form.SectionForm;
import org.qianfa.intake.source.Source;

/** How offices write reports in Word and WPS. */
public enum FieldVariantWord implements FieldVariant {
    MERGED_CELLS,
    /** The number in front of a heading is counted by Word, and so are those of the labels. */
    NUMBERS_COUNTED_BY_WORD {
        @Override
        String heading(String text) {
            return paragraph("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>", run(text.substring(2)));
        }

        @Override
        String cell(String text) {
            return text.matches("\\d\\..*")
                    ? paragraph("<w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>", run(text.substring(2)))
                    : super.cell(text);
        }
    },
    PARAGRAPHS_IN_CELLS {
        @Override
        String cell(String text) {
            return text.replaceAll("(商业|科研|社会公益|法律服务|本年|未经复议|结果)(?=.)", "$1\n")
                    .lines()
                    .map(super::cell)
                    .collect(Collectors.joining(paragraph("", "")));
        }
    },
    HEADINGS_IN_TEXT_BOXES {
        @Override
        String heading(String text) {
            return paragraph(
                    "",
                    "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:txbx><w:txbxContent>"
                            + super.heading(text)
                            + "</w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                            + super.heading(text)
                            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>");
        }
    },
    A_RUN_FOR_EACH_LETTER {
        @Override
        String run(String text) {
            return text.chars()
                    .mapToObj(letter -> super.run(Character.toString(letter)) + "<w:proofErr w:type='spellStart'/>")
                    .collect(Collectors.joining());
        }
    },
    /** Old values deleted and new ones inserted while changes were tracked. */
    TRACKED_CHANGES {
        @Override
        String cell(String text) {
            if (!text.matches("\\d+")) return super.cell(text);
            return paragraph(
                    "",
                    "<w:del w:id='1'><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id='2'>" + run(text)
                            + "</w:ins>");
        }
    },
    CONTENT_CONTROLS {
        @Override
        String cell(String text) {
            return "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + super.cell(text) + "</w:sdtContent></w:sdt>";
        }

        @Override
        String heading(String text) {
            return "<w:sdt><w:sdtContent>" + super.heading(text) + "</w:sdtContent></w:sdt>";
        }
    },
    HEADINGS_WITH_A_TAB {
        @Override
        String heading(String text) {
            return paragraph("", run(text.substring(0, 2)) + "<w:r><w:tab/></w:r>" + run(text.substring(2)));
        }
    },
    CUT_AT_THE_END_OF_A_PAGE {
        @Override
        String table(Source.Grid grid) {
            return super.table(grid)
                    .replace(
                            "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:pPr></w:pPr><w:r><w:t>（四）",
                            "</w:tbl><w:p><w:r><w:br w:type='page'/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p></w:p></w:tc><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:pPr></w:pPr><w:r><w:t>（四）");
        }
    },
    /** Every column of the page is two of the grid. */
    FINER_GRID {
        @Override
        int columns(int columns) {
            return 2 * columns;
        }
    },
    HEADING_IN_THE_TABLE {
        @Override
        String section(Original report, SectionForm section) {
            if (section.table().isEmpty()) return super.section(report, section);
            return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='10'/></w:tcPr>" + heading(section.heading())
                    + "</w:tc></w:tr>" + rows(report.grid(section)) + "</w:tbl>";
        }
    },
    TABLES_IN_A_FRAME {
        @Override
        String body(Original report) {
            return "<w:tbl><w:tr><w:tc>" + super.body(report) + "<w:p/></w:tc></w:tr></w:tbl>";
        }
    },
    CONTENTS_AT_THE_TOP {
        @Override
        String body(Original report) {
            var page = new int[1];
            return paragraph("", run(report.title()))
                    + report.form().sections().stream()
                            .map(section -> paragraph(
                                    "",
                                    run(section.heading()) + "<w:r><w:tab/></w:r>" + run(Integer.toString(++page[0]))))
                            .collect(Collectors.joining())
                    + super.body(report);
        }
    };

    @Override
    public String fileName() {
        return "年报.docx";
    }

    @Override
    public byte[] file(Original report) {
        var numbering = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='%1、'/></w:lvl>"
                + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        return HostileFilesTests.office(
                "word/document.xml",
                "<w:document xmlns:w='w' xmlns:mc='mc' xmlns:wp='wp' xmlns:wps='wps'><w:body>" + body(report)
                        + "<w:sectPr/></w:body></w:document>",
                Map.of("word/numbering.xml", numbering));
    }

    String body(Original report) {
        return paragraph("<w:jc w:val='center'/>", run(report.title()))
                + report.form().sections().stream()
                        .map(section -> section(report, section))
                        .collect(Collectors.joining());
    }

    String section(Original report, SectionForm section) {
        var text = report.paragraphs(section).stream()
                .map(paragraph -> paragraph("<w:ind w:firstLine='640'/>", run(paragraph)))
                .collect(Collectors.joining());
        return heading(section.heading()) + text + (section.table().isPresent() ? table(report.grid(section)) : "");
    }

    String heading(String text) {
        return paragraph("<w:outlineLvl w:val='0'/>", run(text));
    }

    static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    String cell(String text) {
        return paragraph("", run(text));
    }

    int columns(int columns) {
        return columns;
    }

    String table(Source.Grid grid) {
        return "<w:tbl>" + rows(grid) + "</w:tbl>";
    }

    String rows(Source.Grid grid) {
        Map<Integer, Map<Integer, Source.Cell>> lines = new TreeMap<>();
        for (var cell : grid.cells())
            for (var y = 0; y < cell.lineSpan(); y++)
                lines.computeIfAbsent(cell.line() + y, _ -> new TreeMap<>()).put(cell.column(), cell);
        return lines.entrySet().stream()
                .map(line -> row(line.getKey(), List.copyOf(line.getValue().values())))
                .collect(Collectors.joining());
    }

    private String row(int line, List<Source.Cell> cells) {
        return "<w:tr>" + cells.stream().map(cell -> tc(line, cell)).collect(Collectors.joining()) + "</w:tr>";
    }

    private String tc(int line, Source.Cell cell) {
        var begins = cell.line() == line;
        var span = columns(cell.columnSpan()) > 1 ? "<w:gridSpan w:val='" + columns(cell.columnSpan()) + "'/>" : "";
        var merge = cell.lineSpan() == 1 ? "" : begins ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>";
        return "<w:tc><w:tcPr>" + span + merge + "</w:tcPr>" + (begins ? cell(cell.text()) : "<w:p></w:p>") + "</w:tc>";
    }
}
