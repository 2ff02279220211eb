package org.qianfa.intake.word;

import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.OpcPackage;
import org.qianfa.intake.file.XmlElement;
import org.qianfa.intake.source.SourceBuilder;

/** A Word document (.docx): its body in order, without heads, feet and comments. */
public final class WordDocument {
    private final OpcPackage parcel;
    private final String main;
    private final SourceBuilder blocks;
    private final WordText text;

    public WordDocument(OpcPackage parcel, String main, SourceBuilder blocks) {
        this.parcel = parcel;
        this.main = main;
        this.blocks = blocks;
        var styles = new WordStyles(parcel.xml("word/styles.xml", blocks));
        this.text = new WordText(styles, new WordNumbering(parcel.xml("word/numbering.xml", blocks), styles));
        text.notes("footnote", parcel.xml("word/footnotes.xml", blocks));
        text.notes("endnote", parcel.xml("word/endnotes.xml", blocks));
    }

    public void read() {
        var document = parcel.xml(main, blocks).orElseThrow(() -> new Unreadable("intake.broken"));
        inside(document.first("body").orElseThrow(() -> new Unreadable("intake.broken")));
        text.remarks(blocks);
        if (parcel.has("word/comments.xml")) blocks.remark("intake.commentsLeft");
    }

    private void inside(XmlElement parent) {
        WordTable.unwrapped(parent).forEach(block -> {
            if (block.is("p")) text.lines(block).forEach(blocks::line);
            else if (block.is("tbl")) table(new WordTable(block, text));
        });
    }

    private void table(WordTable table) {
        if (table.layout()) table.inOrder().forEach(this::inside);
        else table.read(blocks);
    }
}
