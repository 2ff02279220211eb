package org.qianfa.process.installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.Person;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.list.SavedFilter;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;

/** A draft in which everything has happened that happens to drafts. */
final class WritingScenes extends Scenes {
    private static final CellKey RECEIVED = CellKey.parse("3/received/naturalPerson");
    private static final CellKey GRANTED = CellKey.parse("3/granted/naturalPerson");
    private static final String LAST_YEARS = "上年在便民服务大厅设置了查阅点，接待来访群众。";

    WritingScenes(ApplicationContext spring) {
        super(spring);
    }

    void isBeingWritten(ReportId report, Town town) {
        town.drafter().fills(report);
        later();
        bringsLastYears(report, town.drafter());
        writesRichly(report, town.drafter());
        handsOut(report, town);
        isEditedByTwo(report, town);
        explainsAFinding(report, town.drafter());
        isCommentedOn(report, town);
        keepsThings(report, town);
    }

    private void bringsLastYears(ReportId report, Person drafter) {
        var form = the(Formats.class).forYear(2020);
        var content = new Content(new TreeMap<>(Map.of(1, LAST_YEARS + "\n")), Cells.NONE);
        var brought = new BroughtReport("上年报告.docx", Optional.of(2020), form, content);
        drafter.brings(report, brought);
        later();
        drafter.takesLastYears(report, 1, LAST_YEARS);
        later();
    }

    /** Headings, bold, a table and a number that is a cell's value, behind what section 6 says already. */
    void writesRichly(ReportId report, Person drafter) {
        var text = drafter.text(report, 6);
        var blocks = new ArrayList<Block>(text.manuscript().blocks());
        blocks.add(new Block.Heading(2, Paragraph.of("（三）其他").inlines()));
        blocks.add(new Paragraph(List.of(
                new Run("𬭚元素矿区", true),
                new Run("的资料已经公开，", false),
                new Run("收到申请", false),
                new Fact("3/received/total", "", false),
                new Run("件。", false))));
        blocks.add(new Block.SimpleTable(List.of(
                new Block.Row(List.of(new Block.Cell(true, 1, 2, List.of(Paragraph.of("渠道"))))),
                new Block.Row(List.of(
                        new Block.Cell(false, 1, 1, List.of(Paragraph.of("网站"))),
                        new Block.Cell(false, 1, 1, List.of(Paragraph.of("公开栏"))))))));
        drafter.does(me -> the(Drafts.class).saveManuscript(report, 6, Manuscript.of(blocks), text.version(), me));
        later();
    }

    private void handsOut(ReportId report, Town town) {
        var drafter = town.drafter();
        drafter.assigns(report, 5, town.drafter2());
        later();
        writes(report, 5, "\n另外补充：公开栏3个。\n", town.drafter2());
        town.drafter2().finishes(report, 5);
        drafter.finishes(report, 6);
        later();
        raises(report, drafter);
    }

    /** Section 6 says the number of applications, and is open again. */
    private void raises(ReportId report, Person drafter) {
        var cells = the(Reports.class).contentOf(the(Reports.class).get(report)).cells();
        var edits = List.of(RECEIVED, GRANTED).stream()
                .map(cell -> {
                    var before = cells.at(cell).orElse("0");
                    return new CellEdit(cell, before, String.valueOf(Integer.parseInt(before) + 1));
                })
                .toList();
        drafter.savesCells(report, edits);
        later();
    }

    private void isEditedByTwo(ReportId report, Town town) {
        var begun = town.drafter2().text(report, 5);
        town.drafter2().takesSection(report, 5, "tab-a");
        town.drafter().takesOverSection(report, 5, "tab-b");
        var late = Manuscript.ofText(begun.text() + "先写的人最后几个字。𠮷");
        town.drafter2().does(me -> the(Drafts.class).saveManuscript(report, 5, late, begun.version(), "tab-a", me));
        later();
    }

    private void explainsAFinding(ReportId report, Person drafter) {
        writes(report, 1, "\n全年收到政府信息公开申请999件。\n", drafter);
        drafter.explains(report, finding(report, drafter).subject(), "登记簿另有计数。");
        later();
        drafter.does(me ->
                the(Reasons.class).withdraw(report, finding(report, drafter).subject(), me));
        later();
        drafter.explains(report, finding(report, drafter).subject(), "年末另有一批𠮷已经撤回，登记簿未计入。");
        later();
    }

    private JudgedFinding finding(ReportId report, Person drafter) {
        return drafter.sees(me -> the(Judgements.class).findings(report, me)).stream()
                .filter(one -> one.finding().rule().equals("X-1"))
                .findFirst()
                .orElseThrow();
    }

    private void isCommentedOn(ReportId report, Town town) {
        var member = town.member1();
        var words = new Anchor.OfWords(5, 0, "公开栏3个", "另外补充：", "。");
        var answered = member.comments(report, words, "3个还是4个？");
        town.drafter2().replies(answered, "是4个，这就改。");
        later();
        town.drafter2().resolves(answered);
        later();
        member.reopens(answered);
        var cell = member.comments(report, new Anchor.OfCell(0, RECEIVED), "与登记簿不一致");
        member.rewords(cell, "与登记簿差一件");
        later();
        var section = town.head().comments(report, new Anchor.OfSection(5), "写得太长。");
        town.head().withdraws(section);
        later();
    }

    private void keepsThings(ReportId report, Town town) {
        var drafter = town.drafter();
        drafter.savesRevision(report, RevisionKind.SAVED, "给组长看之前");
        drafter.does(me -> the(SavedFilters.class).keep("TODO", new SavedFilter("逾期的", "late=1"), me));
        town.deputy().keepsPhrase("同意，请书记签发。");
        later();
    }
}
