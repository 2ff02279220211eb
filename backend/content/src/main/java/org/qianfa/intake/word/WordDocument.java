package org.qianfa.intake.word;

import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.OpcPackage;
import org.qianfa.intake.file.XmlElement;
import org.qianfa.intake.source.SourceBuilder;

/** A Word document (.docx): its body in order, without heads, feet and comments. */
public final class WordDocument {
    private final OpcPackage office;
    private final String main;
    private final SourceBuilder source;
    private final WordText text;

    public WordDocument(OpcPackage office, String main, SourceBuilder source) {
        this.office = office;
        this.main = main;
        this.source = source;
        var styles = new WordStyles(office.xmlPart("word/styles.xml", source));
        this.text = new WordText(styles, new WordNumbering(office.xmlPart("word/numbering.xml", source), styles));
        text.addNotes("footnote", office.xmlPart("word/footnotes.xml", source));
        text.addNotes("endnote", office.xmlPart("word/endnotes.xml", source));
    }

    public void read() {
        var document = office.xmlPart(main, source).orElseThrow(() -> new Unreadable("intake.broken"));
        readBlocks(document.firstChild("body").orElseThrow(() -> new Unreadable("intake.broken")));
        text.addRemarks(source);
        if (office.hasPart("word/comments.xml")) source.addRemark("intake.commentsLeft");
    }

    private void readBlocks(XmlElement parent) {
        WordTable.unwrapped(parent).forEach(block -> {
            if (block.isNamed("p")) paragraph(block);
            else if (block.isNamed("tbl")) table(new WordTable(block, text));
        });
    }

    private void paragraph(XmlElement paragraph) {
        var level = text.headingLevel(paragraph);
        text.lines(paragraph).forEach(line -> source.addLine(line, level));
    }

    private void table(WordTable table) {
        if (table.isLayout()) table.cellsInOrder().forEach(this::readBlocks);
        else table.writeTo(source);
    }
}
