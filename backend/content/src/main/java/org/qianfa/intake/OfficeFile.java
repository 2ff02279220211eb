package org.qianfa.intake;

import org.qianfa.intake.file.OpcPackage;
import org.qianfa.intake.sheet.Workbook;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.word.WordDocument;

/** An office document of today, a ZIP file with parts: Word and Excel are read, others are refused by name. */
public final class OfficeFile {
    private OfficeFile() {}

    public static boolean isOfficeFile(byte[] file) {
        return FileOpener.startsWith(file, "PK\u0003\u0004") || FileOpener.startsWith(file, "PK\u0005\u0006");
    }

    public static void read(byte[] file, SourceBuilder source) {
        var office = OpcPackage.unpack(file, source);
        if (office.hasPart("ofd.xml")) throw new Unreadable("intake.ofd");
        if (office.hasPart("mimetype") && office.hasPart("content.xml")) throw new Unreadable("intake.otherOffice");
        var main = office.relatedParts("", source).values().stream()
                .filter(part -> part.matches("(word|xl|ppt|visio)/[^/]{1,60}\\.xml"))
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable(office.hasPart("[content_types].xml") ? "intake.broken" : "intake.archive"));
        if (office.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin")))
            source.addRemark("intake.macros");
        if (main.startsWith("word/")) new WordDocument(office, main, source).read();
        else if (main.startsWith("xl/")) new Workbook(office, main, source).read();
        else throw new Unreadable("intake.otherOffice");
    }
}
