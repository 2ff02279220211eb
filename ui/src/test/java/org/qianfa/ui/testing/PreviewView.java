package org.qianfa.ui.testing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.Numbering;
import org.qianfa.ui.action.GuardedButton;
import org.qianfa.ui.document.ReportDocument;
import org.qianfa.ui.editor.CitableFigure;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.qianfa.ui.editor.ManuscriptSaving;
import org.qianfa.ui.editor.TextMark;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.DecisionBar;
import org.qianfa.ui.element.DueChip;
import org.qianfa.ui.element.FindingCard;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.StageBar;
import org.qianfa.ui.element.StageBar.Progress;
import org.qianfa.ui.element.StageBar.Step;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.table.CellMark;
import org.qianfa.ui.table.TableEditor;

/** Every piece on one page each, to be looked at. */
@Route(value = "preview/:what", layout = PreviewLayout.class)
@AnonymousAllowed
final class PreviewView extends Composite<Div> implements com.vaadin.flow.router.BeforeEnterObserver {
    private final Formats formats;
    private final ReportHtml html;

    PreviewView(Formats formats, ReportHtml html) {
        this.formats = formats;
        this.html = html;
    }

    @Override
    public void beforeEnter(com.vaadin.flow.router.BeforeEnterEvent event) {
        getContent().removeAll();
        switch (event.getRouteParameters().get("what").orElse("")) {
            case "work" -> work();
            case "text" -> text();
            case "table2" -> table(2);
            case "table3" -> table(3);
            case "table4" -> table(4);
            case "document" -> document();
            default -> throw new org.qianfa.shared.NotFound();
        }
    }

    private StageBar stages() {
        return new StageBar(List.of(
                new Step("起草", Progress.DONE),
                new Step("领导小组审核", Progress.NOW),
                new Step("党委书记签发", Progress.LATER),
                new Step("发布", Progress.LATER)));
    }

    private void work() {
        var tasks = new Card("待办");
        tasks.add(new Rows(
                List.of(
                        new TaskRow("起草：一、总体情况", "柳河镇 2025 年度报告 · 由责任人分给您", DueChip.of(0), primary("继续写")),
                        new TaskRow(
                                "修改：三、收到和处理政府信息公开申请情况",
                                "副组长退回 · “第（七）总计与各项之和差 1 件，请核对登记簿”",
                                DueChip.of(2),
                                new Button("去修改")),
                        new TaskRow("审核：水务局 2025 年度报告", "昨天 16:20 送来", DueChip.of(-3), new Button("去审核")),
                        new TaskRow("阅知：县政务公开办关于年报报送的通知", "抄送给您 · 昨天 16:20", DueChip.none(), new Button("阅知"))),
                "",
                ""));
        var mine = new Card("柳河镇 2025 年度报告", new Chip(Tone.CALM, "审核中"));
        mine.add(stages());
        var empty = new Card("我送出的");
        empty.add(new Rows(List.of(), "还没有送出的报告", "送审之后，在这里看它走到哪一步。"));
        var stack = new Div(tasks, mine, empty);
        stack.addClassName("stack");
        getContent().add(new PageHeader("今天有 3 件事等您办").sub("2026 年 1 月 19 日 · 距法定公布期限还有 9 个工作日"), stack);
    }

    private static Button primary(String label) {
        var button = new Button(label);
        button.setThemeName("primary");
        return button;
    }

    private void text() {
        var submit = new GuardedButton("送审", () -> {});
        submit.obstacles(List.of("表三，自然人：第一项加第二项为 6，第三项加第四项为 7，相差 1。", "第五部分还没有写。"));
        var editor = new ManuscriptEditor(
                "一、总体情况",
                "preview:1",
                Numbering.structured(Manuscript.ofText(SAMPLE)),
                3,
                (manuscript, basedOn, tab) -> manuscript.text().contains("冲突")
                        ? new ManuscriptSaving.Outcome.Conflict(
                                Numbering.structured(Manuscript.ofText("（一）主动公开\n别人写的文字。")), basedOn + 1, "撰稿人乙")
                        : new ManuscriptSaving.Outcome.Saved(basedOn + 1));
        editor.figures(List.of(
                new CitableFigure("3/received/total", "表3 总计，一、本年新收政府信息公开申请数量", "6", ""),
                new CitableFigure("3/carriedOver/total", "表3 总计，二、上年结转政府信息公开申请数量", "1", ""),
                new CitableFigure("3/pending/total", "表3 总计，四、结转下年度继续办理", "", "")));
        editor.mark(List.of(new TextMark(68, 70, "37", Tone.WARN, "“共 37 条”与后文各项之和 34 相差 3 条。")));
        var findings = new Card("检查");
        findings.add(new Rows(
                List.of(
                        new FindingCard(Tone.BAD, "须改正", "表三，自然人：第一项加第二项为 6，第三项加第四项为 7，相差 1。").act("到这一格", () -> {}),
                        new FindingCard(Tone.WARN, "请说明", "缺少“工作考核、社会评议和责任追究结果情况”。")
                                .remedy("补写一段。")
                                .act("插入小节", () -> {})
                                .act("写说明", () -> {}),
                        new FindingCard(Tone.CALM, "提示", "与上年相似度 12%。")),
                "",
                ""));
        findings.addClassName("panel");
        var outline = new com.vaadin.flow.component.html.Nav();
        outline.addClassName("outline");
        outline.getElement()
                .setProperty(
                        "innerHTML",
                        "<h2>目录</h2><ol><li><a href='preview/text' aria-current='true'>一、总体情况 <span class='chip warn'>2 处</span><small>撰稿人 · 正在编辑</small></a></li><li><a href='preview/table2'>二、主动公开 <span class='chip good'>完成</span><small>撰稿人乙</small></a></li><li><a href='preview/table3'>三、依申请公开 <span class='chip bad'>1 处</span><small>撰稿人 · 退回</small></a></li></ol>");
        var ws = new Div(outline, editor, findings);
        ws.addClassName("ws");
        getContent()
                .add(
                        new PageHeader("柳河镇人民政府 2025 年政府信息公开工作年度报告")
                                .path("报告", "reports")
                                .path("2025 年度")
                                .acts(DueChip.of(2), submit)
                                .below(stages()),
                        ws);
    }

    private void table(int number) {
        var form = formats.forYear(2021).table(number).orElseThrow();
        var cells = new TreeMap<CellKey, String>();
        form.inputs().stream().limit(20).forEach(key -> cells.put(key, "1"));
        var editor = new TableEditor(form, form.withTotals(Cells.of(cells)), "preview:t" + number, changes -> {
            for (var change : changes) cells.put(change.cell(), change.after());
            return form.withTotals(Cells.of(cells));
        });
        var marks = Map.of(
                form.inputs().get(1), CellMark.here(Tone.BAD, "自然人：第一项加第二项为 6，第三项加第四项为 7，相差 1。"),
                form.inputs().get(4), CellMark.here(Tone.WARN, "比上年多 6 倍，请说明。"));
        editor.mark(marks);
        var card = new Div(editor);
        card.addClassName("card");
        getContent()
                .add(
                        new PageHeader(form.caption())
                                .path("柳河镇 2025 年度报告")
                                .acts(new Button("其余填 0", pressed -> editor.fillZeros()), primary("完成本部分")),
                        card);
    }

    private void document() {
        var form = formats.forYear(2021);
        var cells = new TreeMap<CellKey, String>();
        form.tables().forEach(table -> table.inputs().forEach(key -> cells.put(key, "2")));
        var content = new Content(
                new TreeMap<>(Map.of(1, SAMPLE, 5, "存在的问题是……改进措施是……", 6, "无信息处理费。")), form.withTotals(Cells.of(cells)));
        var back = new Button("退回修改");
        getContent()
                .add(
                        new PageHeader("柳河镇人民政府 2025 年政府信息公开工作年度报告")
                                .path("领导小组审核")
                                .path("第 2 轮")
                                .acts(DueChip.of(Optional.of(4)))
                                .below(stages()),
                        new ReportDocument(html.draft(form, form.title("柳河镇人民政府", 2025), content)),
                        new DecisionBar(back, primary("同意")));
    }

    private static final String SAMPLE = """
            本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。
            （一）主动公开
            全年通过县政府网站、微信公众号和村级公开栏主动公开政府信息37条，其中机构职能1条、领导信息2条、工作动态25条、人事任免1条、其他文件5条。
            （二）依申请公开
            全年新收到政府信息公开申请6件，上年结转1件，均在法定期限内答复，其中予以公开4件、部分公开1件、无法提供2件，结转下年度继续办理0件。
            （三）政府信息管理
            全年制发行政规范性文件2件，废止1件，现行有效11件，发布前逐件完成保密审查。
            """;
}
