package org.qianfa.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.qianfa.intake.file.TextDecoding;
import org.qianfa.intake.pdf.PdfDocument;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.web.WebPage;

/** Takes a file apart, whatever it is: what it is says its content, not its name. */
public final class FileOpener {
    private FileOpener() {}

    /** @throws Unreadable where it is nothing that can be read, too big, damaged, or made to do harm */
    public static Source open(byte[] file, String fileName) {
        requireReadableSize(file.length);
        UnsupportedFiles.complaint(file).ifPresent(complaint -> {
            throw new Unreadable(complaint, ReportFileKind.readable());
        });
        var source = new SourceBuilder();
        read(file, fileName, source);
        return source.source();
    }

    /**
     * @param bytes of a file
     * @throws Unreadable where there are none, or too many
     */
    public static void requireReadableSize(long bytes) {
        if (bytes == 0) throw new Unreadable("intake.empty");
        if (bytes > ReportFileKind.MOST_BYTES)
            throw new Unreadable("intake.tooBig", bytes / 1024 / 1024, ReportFileKind.MOST_MEGABYTES);
    }

    private static void read(byte[] file, String fileName, SourceBuilder source) {
        if (OfficeFile.isOfficeFile(file)) OfficeFile.read(file, source);
        else if (PdfDocument.isPdf(file)) new PdfDocument(file, source).read();
        else if (WebPage.isArchive(file)) WebPage.readArchive(file, source);
        else if (WebPage.isPage(file, fileName)) WebPage.readPage(file, source);
        else plain(file, source);
    }

    private static void plain(byte[] file, SourceBuilder source) {
        if (file.length > 3 * SourceBuilder.MOST_CHARACTERS) throw new Unreadable("intake.tooLong");
        source.addText(TextDecoding.decode(file));
    }

    /** Whether the file begins so. */
    public static boolean startsWith(byte[] file, String with) {
        return Arrays.equals(
                file,
                0,
                Math.min(file.length, with.length()),
                with.getBytes(StandardCharsets.ISO_8859_1),
                0,
                with.length());
    }
}
