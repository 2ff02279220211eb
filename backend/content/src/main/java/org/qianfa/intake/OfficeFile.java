package org.qianfa.intake;

import org.qianfa.intake.file.OpcPackage;
import org.qianfa.intake.sheet.Workbook;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.word.WordDocument;

/** An office document of today, a ZIP file with parts: Word and Excel are read, others are refused by name. */
public final class OfficeFile {
    private OfficeFile() {}

    public static boolean isOne(byte[] file) {
        return FileOpener.begins(file, "PK\u0003\u0004") || FileOpener.begins(file, "PK\u0005\u0006");
    }

    public static void read(byte[] file, SourceBuilder blocks) {
        var parcel = OpcPackage.of(file, blocks);
        if (parcel.has("ofd.xml")) throw new Unreadable("intake.ofd");
        if (parcel.has("mimetype") && parcel.has("content.xml")) throw new Unreadable("intake.otherOffice");
        var main = parcel.related("", blocks).values().stream()
                .filter(part -> part.matches("(word|xl|ppt|visio)/[^/]{1,60}\\.xml"))
                .findFirst()
                .orElseThrow(
                        () -> new Unreadable(parcel.has("[content_types].xml") ? "intake.broken" : "intake.archive"));
        if (parcel.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) blocks.remark("intake.macros");
        if (main.startsWith("word/")) new WordDocument(parcel, main, blocks).read();
        else if (main.startsWith("xl/")) new Workbook(parcel, main, blocks).read();
        else throw new Unreadable("intake.otherOffice");
    }
}
