package org.qianfa.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;

/** Reports to be set. */
public final class Papers {
    public static final Format FORM = new Formats().get("2021");
    public static final String ORGAN = "柳河镇人民政府";

    public static final String TITLE = FORM.title(ORGAN, 2024);
    public static final ContentHash HASH = new ContentHash("1f".repeat(32), "2e".repeat(32));
    public static final Origin SIGNED = new Origin.OfRevision(1, 3, HASH, true);
    private static final Rendering RENDERING = new Rendering();

    private Papers() {}

    public static Paper of(Content content) {
        return of(content, new Origin.OfFile());
    }

    public static Paper of(Content content, Origin origin) {
        return new Paper(FORM, TITLE, ORGAN, 2024, content, origin);
    }

    public static byte[] file(Paper paper, FileKind kind) {
        return file(paper, kind, PageSetup.OFFICIAL);
    }

    public static byte[] file(Paper paper, FileKind kind, PageSetup setup) {
        try {
            var out = new ByteArrayOutputStream();
            RENDERING.write(paper, kind, setup, Optional.empty(), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Paper saying(int section, String text) {
        return of(new Content(
                new TreeMap<>(Map.of(section, text)), FilledReports.valid(FORM).cells()));
    }

    /** All that a manuscript can hold. */
    public static Paper full() {
        var sections = new TreeMap<>(FilledReports.valid(FORM).manuscripts());
        sections.put(1, everything());
        return of(Content.ofManuscripts(sections, FilledReports.valid(FORM).cells()));
    }

    static Manuscript everything() {
        return Manuscript.of(List.of(
                Paragraph.of("本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。"),
                new Heading(2, List.of(new Run("（一）主动公开", false))),
                new Paragraph(List.of(
                        new Run("全年", false),
                        new Run("公开", true),
                        new Run("，收到申请", false),
                        new Fact("3/received/total", "34", false),
                        new Run("件。", false))),
                new Heading(3, List.of(new Run("1.政策文件", false))),
                new SimpleTable(List.of(
                        new Row(List.of(head("渠道", 2, 1), head("条数", 1, 2))),
                        new Row(List.of(head("上半年", 1, 1), head("下半年", 1, 1))),
                        new Row(List.of(head("政府网站", 1, 1), cell("12"), cell("22"))))),
                Paragraph.of("（二）依申请公开。全部按期答复。"),
                Paragraph.of("做法如下：")));
    }

    private static Cell head(String text, int rows, int columns) {
        return new Cell(true, rows, columns, List.of(Paragraph.of(text)));
    }

    private static Cell cell(String text) {
        return new Cell(false, 1, 1, List.of(Paragraph.of(text)));
    }
}
