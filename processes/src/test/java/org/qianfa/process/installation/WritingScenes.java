package org.qianfa.process.installation;

import static org.qianfa.Acting.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.comment.Comments;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.correspondence.Phrases;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.list.SavedFilter;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.Revisions;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
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
        work.fills(report, town.drafter());
        later();
        bringsLastYears(report, town.drafter());
        writesRichly(report, town.drafter());
        handsOut(report, town);
        isEditedByTwo(report, town);
        explainsAFinding(report, town.drafter());
        isCommentedOn(report, town);
        keepsThings(report, town);
    }

    private void bringsLastYears(ReportId report, StaffId drafter) {
        var form = the(Formats.class).forYear(2020);
        var content = new Content(new TreeMap<>(Map.of(1, LAST_YEARS + "\n")), Cells.NONE);
        var brought = new BroughtReport("上年报告.docx", Optional.of(2020), form, content);
        as(drafter, () -> the(LastYears.class).bring(report, brought, drafter));
        later();
        as(drafter, () -> the(LastYearTexts.class).take(report, 1, LAST_YEARS, drafter));
        later();
    }

    /** Headings, bold, a table and a number that is a cell's value, behind what section 6 says already. */
    void writesRichly(ReportId report, StaffId drafter) {
        var text = as(drafter, () -> the(Drafts.class).text(report, 6, drafter));
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
        as(drafter, () -> the(Drafts.class).saveManuscript(report, 6, Manuscript.of(blocks), text.version(), drafter));
        later();
    }

    private void handsOut(ReportId report, Town town) {
        var drafter = town.drafter();
        as(drafter, () -> the(Drafts.class).assign(report, 5, town.drafter2(), drafter));
        later();
        writes(report, 5, "\n另外补充：公开栏3个。\n", town.drafter2());
        as(town.drafter2(), () -> the(Drafts.class).finish(report, 5, town.drafter2()));
        as(drafter, () -> the(Drafts.class).finish(report, 6, drafter));
        later();
        raises(report, drafter);
    }

    /** Section 6 says the number of applications, and is open again. */
    private void raises(ReportId report, StaffId drafter) {
        var cells = the(Reports.class).contentOf(the(Reports.class).get(report)).cells();
        var edits = List.of(RECEIVED, GRANTED).stream()
                .map(cell -> {
                    var before = cells.at(cell).orElse("0");
                    return new CellEdit(cell, before, String.valueOf(Integer.parseInt(before) + 1));
                })
                .toList();
        as(drafter, () -> the(Drafts.class).saveCells(report, edits, drafter));
        later();
    }

    private void isEditedByTwo(ReportId report, Town town) {
        var begun = as(town.drafter2(), () -> the(Drafts.class).text(report, 5, town.drafter2()));
        as(town.drafter2(), () -> the(Leases.class).take(report, 5, "tab-a", town.drafter2()));
        as(town.drafter(), () -> the(Leases.class).takeOver(report, 5, "tab-b", town.drafter()));
        var late = Manuscript.ofText(begun.text() + "先写的人最后几个字。𠮷");
        as(town.drafter2(), () -> the(Drafts.class)
                .saveManuscript(report, 5, late, begun.version(), "tab-a", town.drafter2()));
        later();
    }

    private void explainsAFinding(ReportId report, StaffId drafter) {
        writes(report, 1, "\n全年收到政府信息公开申请999件。\n", drafter);
        as(drafter, () -> the(Reasons.class)
                .give(report, finding(report, drafter).subject(), "登记簿另有计数。", drafter));
        later();
        as(drafter, () -> the(Reasons.class)
                .withdraw(report, finding(report, drafter).subject(), drafter));
        later();
        as(drafter, () -> the(Reasons.class)
                .give(report, finding(report, drafter).subject(), "年末另有一批𠮷已经撤回，登记簿未计入。", drafter));
        later();
    }

    private JudgedFinding finding(ReportId report, StaffId drafter) {
        return as(drafter, () -> the(Judgements.class).findings(report, drafter)).stream()
                .filter(one -> one.finding().rule().equals("X-1"))
                .findFirst()
                .orElseThrow();
    }

    private void isCommentedOn(ReportId report, Town town) {
        var comments = the(Comments.class);
        var member = town.member1();
        var words = new Anchor.OfWords(5, 0, "公开栏3个", "另外补充：", "。");
        var answered = as(member, () -> comments.add(report, words, "3个还是4个？", member));
        as(town.drafter2(), () -> comments.reply(answered, "是4个，这就改。", town.drafter2()));
        later();
        as(town.drafter2(), () -> comments.resolve(answered, town.drafter2()));
        later();
        as(member, () -> comments.reopen(answered, member));
        var cell = as(member, () -> comments.add(report, new Anchor.OfCell(0, RECEIVED), "与登记簿不一致", member));
        as(member, () -> comments.reword(cell, "与登记簿差一件", member));
        later();
        var section = as(town.head(), () -> comments.add(report, new Anchor.OfSection(5), "写得太长。", town.head()));
        as(town.head(), () -> comments.withdraw(section, town.head()));
        later();
    }

    private void keepsThings(ReportId report, Town town) {
        var drafter = town.drafter();
        as(drafter, () -> the(Revisions.class).save(report, RevisionKind.SAVED, "给组长看之前", drafter));
        as(drafter, () -> the(SavedFilters.class).keep("TODO", new SavedFilter("逾期的", "late=1"), drafter));
        as(town.deputy(), () -> the(Phrases.class).keep("同意，请书记签发。", town.deputy()));
        later();
    }
}
