package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.prose.Block;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;
import org.qianfa.prose.Numbering;

/** The section editor in a real browser, without a server: what is typed, pasted, referred to, found, kept. */
class SectionEditorJourney {
    private static final String CELLS = """
            editor.cells([
              { key: "3/received/naturalPerson", name: "表3 自然人，一、本年新收政府信息公开申请数量", value: "5", unit: "" },
              { key: "3/received/total", name: "表3 总计，一、本年新收政府信息公开申请数量", value: "6", unit: "" },
              { key: "3/carriedOver/total", name: "表3 总计，二、上年结转政府信息公开申请数量", value: "1", unit: "" },
              { key: "3/pending/total", name: "表3 总计，四、结转下年度继续办理", value: "", unit: "" },
              { key: "2/fees/amount", name: "表2 本年收费金额，行政事业性收费", value: "12.5", unit: "万元" }])
            """;

    static EditorPage editor;

    @BeforeAll
    static void aBrowser() {
        editor = new EditorPage();
    }

    @AfterAll
    static void theBrowserCloses() {
        assertThat(editor.errors()).isEmpty();
        editor.close();
    }

    @BeforeEach
    void nothingIsLeftBehind() {
        editor.tells("localStorage.clear()");
        editor.reloads();
        editor.tells("localStorage.clear()");
    }

    @Test
    void theClipboardsOfWordWpsExcelAndThePagesOfTheWebAreReadAsTheRulesSay() throws IOException {
        for (var source : List.of("word", "wps", "excel", "web")) {
            var read = editor.tells("""
                    html => {
                      const found = customElements.get('qf-editor').rules.readHtml(html);
                      const words = (line) => line.children.map((run) => run.marks.length ? `*${run.text}*` : run.text).join("");
                      const cell = (one) => (one.type.name === "table_header" ? "#" : "") + one.children.map(words).join(" / ")
                        + (one.attrs.colspan > 1 ? ` →${one.attrs.colspan}` : "") + (one.attrs.rowspan > 1 ? ` ↓${one.attrs.rowspan}` : "");
                      const block = (one) => one.type.name === "heading" ? `${one.attrs.level} ${words(one)}` : one.type.name === "paragraph" ? `p ${words(one)}`
                        : one.children.map((row) => "| " + row.children.map(cell).join(" | ")).join("\\n");
                      const counts = ["cleared", "pictures", "objects", "fields", "deleted"].map((name) => `${name} ${found[name]}`).join(", ");
                      return found.blocks.map(block).join("\\n") + `\\n= ${counts}\\n`;
                    }
                    """, resource(source + ".html"));
            assertThat(read).as(source).isEqualTo(resource(source + ".txt"));
        }
    }

    @Test
    void aLineIsAHeadingInTheBrowserWhereItIsOneOnTheServer() {
        var lines = List.of(
                "一、总体情况",
                "（二）依申请公开",
                "(二)依申请公开",
                "1.加强培训",
                "3、加强培训",
                "12．加强培训",
                "（1）加强培训",
                "(12)加强培训",
                "（一）主动公开。全年公开信息若干条。",
                "1.5倍",
                "总体情况",
                "一、本年收到申请，",
                "二十一、很多",
                "一百、太多",
                "（）空",
                "",
                "1",
                "1.",
                "一、" + "长".repeat(38),
                "一、" + "长".repeat(39),
                "100.三位数");
        var inTheBrowser =
                (List<?>) editor.tells("lines => lines.map(customElements.get('qf-editor').rules.headingLevel)", lines);
        assertThat(inTheBrowser)
                .isEqualTo(lines.stream()
                        .map(line -> Numbering.headingLevel(line).orElse(0))
                        .toList());
    }

    @Test
    void whatIsPastedIsCleanOneStepAndSaidInASentence() throws IOException {
        editor.opens("开头。");
        editor.goesToTheEnd();
        editor.presses("Enter");
        editor.pastes(resource("word.html"), "");
        var notice = editor.page().locator(".notice.passing");
        assertThat(notice).containsText("已清除 17 处格式。");
        assertThat(notice).containsText("有 1 张图片没有粘贴");
        var pasted = editor.text();
        assertThat(pasted).startsWith("开头。\n一、总体工作\n（一）公开渠道\n");
        assertThat(editor.written().text()).isEqualTo(pasted);
        assertThat(editor.written().blocks())
                .anySatisfy(block -> assertThat(block).isInstanceOf(Block.SimpleTable.class));
        notice.getByText("撤销").click();
        assertThat(editor.text()).isEqualTo("开头。\n");
        editor.pastes("<p>并进这一行</p>", "");
        assertThat(editor.text()).isEqualTo("开头。\n并进这一行");
        editor.pastes("<img src='x'>", "");
        assertThat(notice).containsText("图片没有粘贴");
        editor.pastes("", "村\t次\n甲\t1");
        notice.getByText("转成表格").click();
        assertThat(editor.written().blocks().getLast()).isInstanceOf(Block.SimpleTable.class);
        editor.isSaved();
        assertThat(ManuscriptJson.read((String) editor.tells("sent.at(-1).manuscript"))
                        .text())
                .isEqualTo(editor.text());
    }

    @Test
    void twoHundredThousandCharactersArePastedInUnderTwoSecondsAndNoMore() {
        editor.opens("");
        editor.area().focus();
        var seconds = (double) editor.tells("""
                async () => {
                  const data = new DataTransfer(), start = performance.now();
                  data.setData("text/html", `<p style="color:red">${"政府信息公开工作年度报告".repeat(20)}</p>`.repeat(800));
                  editor.view.dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
                  return (performance.now() - start) / 1000;
                }
                """);
        assertThat(seconds).isLessThan(2);
        assertThat(editor.text()).hasSize(192_799);
        editor.pastes("", "一".repeat(8_001));
        assertThat(editor.page().locator(".notice.passing")).containsText("最多 200,000 字");
        assertThat(editor.text()).hasSize(192_799);
    }

    @Test
    void anInputMethodIsLeftAloneUntilItHasFinished() {
        editor.opens("全年收到申请。");
        editor.area().focus();
        editor.presses("Control+Home", "ArrowRight");
        editor.tells(
                "() => { window.heard = []; for (const name of ['compositionstart', 'compositionend']) editor.view.dom.addEventListener(name, () => heard.push(name)); }");
        editor.composes("n");
        editor.composes("ni'h");
        editor.tells(
                "() => { editor.marks([{ start: 1, end: 2, quote: '年', tone: 'warn', sentence: '说明' }]); editor.facts({ '3/received/total': '7' }); editor.flush(); window.node = getSelection().anchorNode; }");
        editor.composes("ni'hao");
        editor.page().waitForTimeout(2_100);
        assertThat(editor.saves()).isZero();
        assertThat(editor.page().locator(".qf-finding")).hasCount(0);
        assertThat(editor.tells("node.isConnected && node === getSelection().anchorNode"))
                .isEqualTo(true);
        editor.commits("你好");
        editor.isSaved();
        assertThat(editor.text()).isEqualTo("全你好年收到申请。");
        assertThat(editor.page().locator(".qf-finding")).hasText("年");
        assertThat(editor.tells("heard")).isEqualTo(List.of("compositionstart", "compositionend"));
        assertThat(editor.tells("sent.map((one) => JSON.parse(one.manuscript).content[0].content[0].text)"))
                .isEqualTo(List.of("全你好年收到申请。"));
        editor.presses("Control+z");
        assertThat(editor.text()).isEqualTo("全年收到申请。");
    }

    @Test
    void aNumberIsTakenFromACellAndFollowsIt() {
        editor.opens("全年收到申请");
        editor.tells(CELLS);
        editor.goesToTheEnd();
        editor.types("#");
        var cells = editor.page().getByRole(AriaRole.LISTBOX);
        assertThat(cells.getByRole(AriaRole.OPTION)).hasCount(5);
        editor.composes("xin'shou");
        assertThat(cells.getByRole(AriaRole.OPTION)).hasCount(5);
        editor.commits("新收");
        assertThat(cells.getByRole(AriaRole.OPTION)).hasCount(2);
        editor.types("总计");
        assertThat(cells.getByRole(AriaRole.OPTION)).hasCount(1);
        editor.presses("Backspace", "Backspace", "ArrowDown", "Enter");
        editor.types("件。");
        assertThat(editor.text()).isEqualTo("全年收到申请6件。");
        assertThat(editor.written().referencedCells()).containsExactly("3/received/total");
        editor.isSaved();
        var saves = editor.saves();
        editor.tells("editor.facts({ '3/received/total': '34' })");
        assertThat(editor.text()).isEqualTo("全年收到申请34件。");
        var chip = editor.page().locator(".manuscript .fact");
        assertThat(chip).hasText("34");
        assertThat(chip).hasAttribute("aria-label", "表3 总计，一、本年新收政府信息公开申请数量：34");
        editor.page().waitForTimeout(600);
        assertThat(editor.saves()).isEqualTo(saves);
        editor.presses("Control+z");
        assertThat(editor.text()).doesNotContain("件");
        editor.presses("Control+y");
        assertThat(editor.text()).isEqualTo("全年收到申请34件。");
        editor.tells("editor.facts({ '3/received/total': '' })");
        assertThat(chip).hasText("空");
        editor.tells("editor.facts({ '3/received/total': '34' })");
        editor.presses("End", "ArrowLeft", "ArrowLeft", "ArrowLeft");
        editor.presses("Alt+Enter", "Enter");
        assertThat(editor.written().referencedCells()).isEmpty();
        assertThat(editor.text()).isEqualTo("全年收到申请34件。");
        editor.presses("Control+z");
        assertThat(editor.written().referencedCells()).hasSize(1);
    }

    @Test
    void aLooseNumberIsOfferedItsCell() {
        editor.opens("本年新收申请6件，收费12.5万元，其余6次培训与表无关。");
        editor.tells(CELLS);
        var offers = editor.page().locator(".qf-offer");
        assertThat(offers).hasText(new String[] {"6", "12.5"});
        editor.area().focus();
        editor.presses("Control+Home");
        for (var at = 0; at < 7; at++) editor.presses("ArrowRight");
        editor.presses("Alt+Enter");
        assertThat(editor.page().locator(".qf-hint button").first()).isFocused();
        assertThat(editor.page().locator(".qf-hint button").first()).hasText("引用表3 总计，一、本年新收政府信息公开申请数量");
        editor.presses("Enter");
        assertThat(editor.written().referencedCells()).containsExactly("3/received/total");
        assertThat(editor.text()).startsWith("本年新收申请6件");
        assertThat(offers).hasCount(1);
        editor.presses("Control+z");
        assertThat(editor.written().referencedCells()).isEmpty();
    }

    @Test
    void findingsAndCommentsAreUnderlinedReachedAndAnswered() {
        editor.opens("第一段有错字。\n第二段也有错字。");
        editor.tells("""
                () => {
                  editor.marks([{ start: 4, end: 6, quote: "错字", tone: "bad", sentence: "这里有错。" }, { start: 99, end: 101, quote: "错字", tone: "warn", sentence: "远处的错。" }, { start: 0, end: 2, quote: "没有", tone: "warn", sentence: "已经不在的。" }]);
                  editor.comments([{ id: "c1", start: 0, end: 3, quote: "第一段", resolved: false }, { id: "c2", start: 8, end: 11, quote: "第二段", resolved: true }]);
                }
                """);
        var findings = editor.page().locator(".qf-finding");
        assertThat(findings).hasCount(2);
        editor.area().focus();
        editor.presses("Control+Home", "F8");
        var hint = editor.page().locator(".qf-hint");
        assertThat(hint).containsText("这里有错。");
        assertThat(editor.page().locator("qf-editor > .only-read")).hasText("这里有错。");
        editor.presses("F8");
        assertThat(hint).containsText("远处的错。");
        editor.tells("editor.select(4, 6, '错字')");
        assertThat(hint).containsText("这里有错。");
        editor.presses("ArrowRight", "F8", "Shift+F8");
        assertThat(hint).containsText("这里有错。");
        editor.types("无");
        assertThat(findings).hasCount(2);
        editor.presses("Delete");
        assertThat(findings).hasCount(1);
        editor.presses("Control+Home", "ArrowRight", "Alt+Enter", "Enter");
        editor.page().locator(".qf-comment.resolved").click();
        editor.area().focus();
        editor.presses("Control+End", "Shift+Home", "Control+Alt+m");
        assertThat(editor.tells("said.filter(({ name }) => name !== 'qf-here')"))
                .isEqualTo(List.of(
                        Map.of("name", "qf-comment", "id", "c1"),
                        Map.of("name", "qf-comment", "id", "c2"),
                        Map.of(
                                "name",
                                "qf-comment-new",
                                "start",
                                8,
                                "end",
                                16,
                                "quote",
                                "第二段也有错字。",
                                "prefix",
                                "第一段有无字。\n",
                                "suffix",
                                "")));
    }

    @Test
    void wordsAreFoundAndReplacedButNotTheNumbersOfCells() {
        editor.opens(
                Manuscript.of(List.of(
                        Block.Paragraph.of("收到6件，办结6件"),
                        new Block.Paragraph(List.of(
                                new Inline.Run("另有", true),
                                new Inline.Fact("3/received/total", "6", false),
                                new Inline.Run("件", false))))),
                1);
        editor.area().focus();
        editor.presses("Control+h");
        editor.types("6");
        var bar = editor.page().getByRole(AriaRole.SEARCH);
        assertThat(bar).containsText("第 1 处，共 3 处。其中 1 处是引用的数字，不会替换。");
        bar.getByLabel("替换为").fill("七");
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("全部替换"))
                .click();
        assertThat(bar).containsText("已替换 2 处。");
        assertThat(editor.text()).isEqualTo("收到七件，办结七件\n另有6件");
        bar.getByLabel("替换为").press("Escape");
        assertThat(editor.area()).isFocused();
        editor.presses("Control+z");
        assertThat(editor.text()).isEqualTo("收到6件，办结6件\n另有6件");
    }

    @Test
    void headingsAreSetByKeyRenumberedInOneStepAndTablesTakeTheTabKey() {
        editor.opens("三、甲\n（五）乙\n（五）丙\n9.丁\n丑、正文\n八、戊\n（二）己");
        editor.area().focus();
        editor.presses("Control+Home");
        for (var level : new int[] {1, 2, 2, 3, 0, 1, 2}) editor.presses("Control+Alt+" + level, "ArrowDown");
        editor.presses("Control+Alt+n");
        assertThat(editor.text()).isEqualTo("一、甲\n（一）乙\n（二）丙\n1.丁\n丑、正文\n二、戊\n（一）己");
        editor.presses("Control+z");
        assertThat(editor.text()).startsWith("三、甲\n（五）乙");
        editor.presses("Control+End", "Enter");
        editor.types("（七）庚");
        editor.presses("Enter");
        assertThat(editor.written().blocks().get(7)).isInstanceOf(Block.Heading.class);
        editor.presses("Control+Alt+t");
        editor.types("村");
        editor.presses("Tab");
        editor.types("次");
        assertThat(editor.text()).endsWith("\n村\t次\t\n\t\t\n\t\t\n");
        editor.presses("Alt+F10", "ArrowRight", "ArrowRight", "Enter");
        editor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("右侧加一列"))
                .click();
        assertThat(editor.text()).endsWith("\n村\t次\t\t\n\t\t\t\n\t\t\t\n");
    }

    @Test
    void whatNoServerHasTakenLiesInTheBrowserAndComesBack() {
        editor.opens("原来的。");
        editor.goesToTheEnd();
        editor.types("存上了。");
        editor.isSaved();
        assertThat(editor.tells("localStorage.length")).isEqualTo(0);
        var taken = editor.written();
        editor.tells("() => { window.alive = false; }");
        var saves = editor.saves();
        editor.types("没有");
        editor.presses("Control+s");
        editor.types("存上。");
        editor.presses("Control+s");
        assertThat(editor.saves())
                .as("the second waits for the answer to the first")
                .isEqualTo(saves + 1);
        assertThat(editor.page().getByText("服务器没有应答，您的文字保存在这台电脑上，恢复后自动保存。")).isVisible();
        editor.presses("Control+z");
        assertThat(editor.text()).doesNotContain("没有");
        editor.presses("Control+y");
        editor.reloads();
        editor.opens(taken, 2);
        assertThat(editor.page().getByText(Pattern.compile("已从本机恢复"))).isVisible();
        editor.isSaved();
        assertThat(editor.text()).isEqualTo("原来的。存上了。没有存上。");
        editor.page().getByText("改用服务器上的文字").click();
        assertThat(editor.text()).isEqualTo("原来的。存上了。");
    }

    @Test
    void whatWaitedForAnAnswerGoesWithTheAnswerAndALostAnswerIsNoConflict() {
        editor.opens("原来的。");
        editor.tells("() => { window.alive = false; }");
        editor.goesToTheEnd();
        editor.types("先写。");
        editor.presses("Control+s");
        editor.types("后写。");
        editor.presses("Control+s");
        editor.tells("() => { window.alive = true; editor.saved(sent.at(-1).stamp, ++window.version); }");
        editor.isSaved();
        assertThat(ManuscriptJson.read((String) editor.tells("sent.at(-1).manuscript"))
                        .text())
                .isEqualTo("原来的。先写。后写。");
        editor.tells("() => { window.alive = false; }");
        editor.types("答复丢了。");
        editor.presses("Control+s");
        editor.types("还在写。");
        editor.presses("Control+s");
        editor.reloads();
        editor.opens(Manuscript.ofText("原来的。先写。后写。答复丢了。"), 9);
        editor.isSaved();
        assertThat(editor.text()).isEqualTo("原来的。先写。后写。答复丢了。还在写。");
    }

    @Test
    void aDraftThatSomebodyHasWrittenOverIsOfferedAndNotForced() {
        editor.opens("原来的。");
        editor.tells("() => { window.alive = false; }");
        editor.goesToTheEnd();
        editor.types("我写的。");
        editor.presses("Control+s");
        editor.reloads();
        editor.opens(Manuscript.ofText("别人写的。"), 5);
        assertThat(editor.text()).isEqualTo("别人写的。");
        editor.page().getByText("接在现有文字后面").click();
        editor.isSaved();
        assertThat(editor.text()).isEqualTo("别人写的。\n原来的。我写的。");
    }

    @Test
    void theHostsAnswersKeepBothTexts() {
        editor.opens("我的。");
        editor.tells("() => { window.alive = false; }");
        editor.goesToTheEnd();
        editor.types("再写。");
        editor.presses("Control+s");
        editor.tells("editor.refused('太长了。')");
        assertThat(editor.page().getByText("太长了。")).isVisible();
        editor.tells("theirs => editor.merge(theirs, 7)", ManuscriptJson.write(Manuscript.ofText("对方的。")));
        assertThat(editor.text()).isEqualTo("我的。再写。\n对方的。");
        editor.tells("theirs => editor.replace(theirs, 8)", ManuscriptJson.write(Manuscript.ofText("对方的。")));
        assertThat(editor.text()).isEqualTo("对方的。");
        assertThat(editor.tells("localStorage.length")).isEqualTo(0);
        editor.area().focus();
        editor.presses("Control+z");
        assertThat(editor.text()).isEqualTo("我的。再写。\n对方的。");
    }

    @Test
    void whereNobodyWritesTheTextIsReadSelectedAndSearched() {
        editor.opens(Manuscript.ofText("只能看。"), 1, Map.of("locked", true));
        assertThat(editor.area()).hasAttribute("aria-readonly", "true");
        assertThat(editor.area()).hasAttribute("aria-multiline", "true");
        editor.area().focus();
        editor.types("写不进");
        editor.pastes("<p>贴不进</p>", "");
        assertThat(editor.text()).isEqualTo("只能看。");
        editor.presses("Control+f");
        editor.types("看");
        var bar = editor.page().getByRole(AriaRole.SEARCH);
        assertThat(bar).containsText("第 1 处，共 1 处。");
        var bold = editor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("加粗").setExact(true));
        assertThat(bold).hasAttribute("aria-disabled", "true");
        bold.hover();
        assertThat(editor.page().locator(".qf-tip")).containsText("现在只能看，不能改。");
        bar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭"))
                .click();
        editor.presses("Control+a", "Control+Alt+m");
        assertThat(editor.tells("said.at(-1).quote")).isEqualTo("只能看。");
        editor.tells("editor.unlock()");
        editor.goesToTheEnd();
        editor.types("能写了。");
        editor.isSaved();
        assertThat(editor.text()).isEqualTo("只能看。能写了。");
    }

    private static String resource(String name) throws IOException {
        try (var in = SectionEditorJourney.class.getResourceAsStream("/clipboard/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
