package org.qianfa.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.form.SectionForm;
import org.qianfa.intake.source.Source;

/** How sites of Chinese authorities publish reports, as their content management systems and Word write the pages. */
public enum FieldVariantPage implements FieldVariant {
    /** An editor that takes over what Word puts on the clipboard: a paragraph, spans and a marker in every cell. */
    WORD_ON_THE_CLIPBOARD {
        @Override
        String heading(String text) {
            return "<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><b><span style='font-family:黑体'>"
                    + text.substring(0, 2) + "</span></b><b><span style='mso-hansi-font-family:黑体'>" + text.substring(2)
                    + "<span lang=EN-US><o:p></o:p></span></span></b></p>";
        }

        @Override
        String cell(Source.Cell cell) {
            return td(
                    cell,
                    "<p class=MsoNormal align=center style='mso-element:frame;mso-height-rule:exactly'><span lang=EN-US"
                            + " style='font-size:10.5pt'>" + cell.text() + "<o:p></o:p></span></p>\n  ");
        }

        @Override
        String page(Original report, String article) {
            return site(
                    report,
                    "<div class=\"TRS_Editor\"><style type=\"text/css\">.TRS_Editor P{margin:0}</style>"
                            + "<div class=\"Custom_UnionStyle\">" + article + "</div></div>");
        }
    },
    /** Saved by Word: rows without height that only hold the widths, columns that do not quite align. */
    SAVED_BY_WORD {
        @Override
        String cell(Source.Cell cell) {
            return td(cell, "<p class=MsoNormal>" + (cell.text().isEmpty() ? "&nbsp;" : cell.text()) + "</p>");
        }

        @Override
        String table(Source.Grid grid) {
            return "<table class=MsoNormalTable border=1>" + rows(grid)
                    + "<![if !supportMisalignedColumns]><tr height=0>"
                    + "<td width=62 style='border:none'></td>".repeat(grid.width())
                    + "</tr><![endif]></table>";
        }

        @Override
        String page(Original report, String article) {
            return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta charset=gb2312><!--[if gte mso 9]><xml><o:x>一、总体情况</o:x></xml><![endif]--></head><body lang=ZH-CN><div class=WordSection1><p class=MsoNormal align=center>"
                    + report.title() + "</p>" + article + "</div></body></html>";
        }

        @Override
        Charset charset() {
            return Charset.forName("GBK");
        }
    },
    /** Three tables around the article, navigation with the words of the headings, and a charset that is not true. */
    OLD_LAYOUT {
        @Override
        String page(Original report, String article) {
            var navigation = report.form().sections().stream()
                    .map(section -> "<li onclick=\"go(" + section.number() + ")\">" + section.heading() + "</li>")
                    .collect(Collectors.joining());
            return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><title>"
                    + report.title()
                    + "</title></head><body><table width=1000 align=center><tr><td width=200><div class=left><ul>"
                    + navigation
                    + "</ul></div></td><td><table width=100%><tr><td><b>" + report.title()
                    + "</b></td></tr><tr><td>发布时间：2022-01-20　来源：镇政府　【字体：大 中 小】</td></tr><tr><td><table><tr><td id=content>"
                    + article
                    + "</td></tr></table></td></tr></table></td></tr><tr><td colspan=2>主办单位：柳河县人民政府办公室</td></tr></table></body></html>";
        }

        @Override
        Charset charset() {
            return Charset.forName("GB18030");
        }
    },
    HEADINGS_IN_BOLD {
        @Override
        String heading(String text) {
            return "<p>　　<strong><span style=\"font-size:18px\">" + text + "</span></strong></p>";
        }
    },
    HEADINGS_OF_THREE_LEVELS {
        @Override
        String heading(String text) {
            return "<h3><a name=\"p" + text.charAt(0) + "\"></a>" + text + "</h3>";
        }
    },
    HEADINGS_AS_PICTURES {
        @Override
        String heading(String text) {
            return "<p><img src=\"/t.png\" alt=\"" + text + "\"></p>";
        }
    },
    HEADINGS_IN_A_TABLE_OF_ONE_CELL {
        @Override
        String heading(String text) {
            return "<table><tbody><tr><td><strong>" + text + "</strong></td></tr></tbody></table>";
        }
    },
    BREAKS_INSTEAD_OF_PARAGRAPHS {
        @Override
        String heading(String text) {
            return "<br>&nbsp;&nbsp;&nbsp;&nbsp;" + text + "<br><br>";
        }

        @Override
        String paragraph(String text) {
            return "　　" + text + "<br />";
        }
    },
    /** Each block of table 2 is a table, table 3 is cut in two, and lines without a word keep them apart. */
    TABLES_CUT_IN_PIECES {
        @Override
        String table(Source.Grid grid) {
            var lines = Original.lines(grid);
            var text = new StringBuilder("<table>");
            for (var line : lines) {
                if (line.getFirst().text().startsWith("第二十条")
                        || line.getFirst().text().startsWith("（四）")) text.append("</table><p>&nbsp;</p><table>");
                text.append("<tr>")
                        .append(line.stream().map(this::cell).collect(Collectors.joining()))
                        .append("</tr>");
            }
            return text + "</table>";
        }

        @Override
        String cell(Source.Cell cell) {
            // 三、本年度办理结果 would reach over the cut
            return td(
                    new Source.Cell(
                            cell.line(),
                            cell.column(),
                            cell.text().startsWith("三、") ? 12 : cell.lineSpan(),
                            cell.columnSpan(),
                            cell.text()),
                    cell.text());
        }
    },
    SPACERS {
        @Override
        String table(Source.Grid grid) {
            return "<table border=0 cellspacing=0><colgroup><col width=10></colgroup>"
                    + rows(grid)
                            .replace(
                                    "</tr>",
                                    "</tr><tr style=\"height:3px\"><td colspan=" + grid.width() + ">&nbsp;</td></tr>\n")
                    + "</table>";
        }

        @Override
        String cell(Source.Cell cell) {
            // a spacer in each line below makes the spans longer
            return td(
                    new Source.Cell(
                            cell.line(), cell.column(), 2 * cell.lineSpan() - 1, cell.columnSpan(), cell.text()),
                    "&nbsp;" + cell.text() + "&nbsp;");
        }
    },
    BREAKS_IN_HEADS {
        @Override
        String cell(Source.Cell cell) {
            return td(cell, cell.text().replaceAll("(商业|科研|社会公益|法律服务|本年|未经复议|（区分处理的，)(?=.)", "$1<br>"));
        }
    },
    LETTERS_SPACED_BY_MARKUP {
        @Override
        String cell(Source.Cell cell) {
            return td(
                    cell,
                    "<div>\n<font>"
                            + cell.text().replaceAll("(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])", "</font>\n   <font>")
                            + "</font></div>");
        }
    },
    /** Everything from the title to the last word stands in one table. */
    ONE_FRAME {
        @Override
        String article(Original report) {
            var rows = new StringBuilder();
            for (var section : report.form().sections()) {
                rows.append(wide(section.heading()));
                report.paragraphs(section).forEach(text -> rows.append(wide(text)));
                if (section.table().isPresent()) rows.append(rows(report.grid(section)));
            }
            return "<table border=1>" + wide(report.title()) + rows + "</table>";
        }

        private String wide(String text) {
            return "<tr><td colspan=20><p>" + text + "</p></td></tr>";
        }
    },
    /** Each table's first line is its section's heading. */
    HEADING_IN_THE_TABLE {
        @Override
        String section(Original report, SectionForm section) {
            if (section.table().isEmpty()) return super.section(report, section);
            return "<table border=1><tr><td colspan=30><p><b>" + section.heading() + "</b></p></td></tr>"
                    + rows(report.grid(section)) + "</table>";
        }
    },
    PIECE_OF_A_PAGE {
        @Override
        String page(Original report, String article) {
            return "<p style=\"text-align:center\">" + report.title() + "</p>" + article;
        }
    },
    CAPTIONS_AND_HEAD_CELLS {
        @Override
        String table(Source.Grid grid) {
            return "<table><thead>" + rows(grid).replaceFirst("</tr>", "</tr></thead><tbody>") + "</tbody></table>";
        }

        @Override
        String cell(Source.Cell cell) {
            return cell.text().matches("\\d+")
                    ? td(cell, cell.text())
                    : td(cell, cell.text()).replaceAll("(?<=[</])td", "th");
        }
    },
    /** The table once more for narrow screens, and a page of attachments and neighbours behind the article. */
    TWICE_FOR_NARROW_SCREENS {
        @Override
        String table(Source.Grid grid) {
            var table = super.table(grid);
            return "<div class=pc>" + table + "</div><div class=phone style=\"display: none;\">" + table + "</div>";
        }

        @Override
        String page(Original report, String article) {
            return site(report, article + "<p>&nbsp;</p>")
                    .replace(
                            "</body>",
                            "<div class=\"related\"><h4>相关阅读</h4><ul><li><a href=1>柳河镇2020年政府信息公开工作年度报告</a></li></ul><p>上一篇：<a>无</a></p></div></body>");
        }
    },
    SPANS_AS_WORD_PROCESSORS_WRITE_THEM {
        @Override
        String cell(Source.Cell cell) {
            return "<TD style=\"BORDER-TOP: #000 1px solid\" height=30 rowSpan=\"" + cell.lineSpan()
                    + "\" width=\"10%\" colSpan='" + cell.columnSpan() + "'>" + cell.text();
        }
    },
    LIST_OF_CONTENTS_AT_THE_TOP {
        @Override
        String article(Original report) {
            return report.form().sections().stream()
                            .map(section ->
                                    "<p><a href=\"#a" + section.number() + "\">" + section.heading() + "</a></p>")
                            .collect(Collectors.joining())
                    + super.article(report);
        }
    },
    PREFORMATTED {
        @Override
        String article(Original report) {
            return "<pre>" + FieldVariantText.SPREADSHEET.text(report) + "</pre>";
        }
    },
    UTF_16 {
        @Override
        Charset charset() {
            return StandardCharsets.UTF_16;
        }
    };

    @Override
    public String fileName() {
        return "年报.html";
    }

    @Override
    public byte[] file(Original report) {
        return page(report, article(report)).getBytes(charset());
    }

    Charset charset() {
        return StandardCharsets.UTF_8;
    }

    String page(Original report, String article) {
        return site(report, article);
    }

    String article(Original report) {
        return report.form().sections().stream()
                .map(section -> section(report, section))
                .collect(Collectors.joining("\n"));
    }

    String section(Original report, SectionForm section) {
        var text = report.paragraphs(section).stream().map(this::paragraph).collect(Collectors.joining("\n"));
        return heading(section.heading()) + text + (section.table().isPresent() ? table(report.grid(section)) : "");
    }

    String heading(String text) {
        return "<p>" + text + "</p>";
    }

    String paragraph(String text) {
        return "<p style=\"text-indent: 2em;\">&nbsp;&nbsp;&nbsp; <span>" + text + "</span></p>";
    }

    String table(Source.Grid grid) {
        return "<table border=\"1\"><tbody>" + rows(grid) + "</tbody></table>";
    }

    String rows(Source.Grid grid) {
        return Original.lines(grid).stream().map(this::row).collect(Collectors.joining("\n"));
    }

    private String row(List<Source.Cell> line) {
        return "<tr>" + line.stream().map(this::cell).collect(Collectors.joining()) + "</tr>";
    }

    String cell(Source.Cell cell) {
        return td(cell, cell.text());
    }

    static String td(Source.Cell cell, String inner) {
        return "<td" + (cell.lineSpan() > 1 ? " rowspan=\"" + cell.lineSpan() + "\"" : "")
                + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "") + ">" + inner + "</td>";
    }

    static String site(Original report, String article) {
        return WrittenReports.page(report.title(), "<h1>" + report.title() + "</h1>" + article);
    }
}
