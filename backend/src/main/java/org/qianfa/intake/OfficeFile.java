package org.qianfa.intake;

/** An office document of today, a ZIP file with parts: Word and Excel are read, others are refused by name. */
final class OfficeFile {
    private OfficeFile() {}

    static boolean isOne(byte[] file) {
        return Documents.begins(file, "PK\u0003\u0004") || Documents.begins(file, "PK\u0005\u0006");
    }

    static void read(byte[] file, Blocks blocks) {
        var parcel = Parcel.of(file, blocks);
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
