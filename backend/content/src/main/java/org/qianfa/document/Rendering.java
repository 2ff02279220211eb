package org.qianfa.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.document.docx.Docx;
import org.qianfa.document.html.HtmlPage;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.document.pdf.Pdf;
import org.qianfa.document.sheet.Xlsx;

/** Writes a report as a file of any kind; a file is there whole or not at all. */
public final class Rendering {
    private final Docx docx = new Docx();
    private final Pdf pdf = new Pdf();
    private final Xlsx xlsx = new Xlsx();
    private final HtmlPage html = new HtmlPage(new ReportHtml());
    private final ReportJson json = new ReportJson();
    private final Csv csv = new Csv();

    public void write(Paper paper, FileKind kind, OutputStream out) throws IOException {
        write(paper, kind, PageSetup.OFFICIAL, Optional.empty(), out);
    }

    /**
     * @param covering a letter before the report, in Word and PDF only
     * @throws org.qianfa.text.Refused where a PDF is asked for with a character that no font has
     */
    public void write(Paper paper, FileKind kind, PageSetup setup, Optional<CoveringLetter> covering, OutputStream out)
            throws IOException {
        switch (kind) {
            case DOCX -> docx.write(paper, setup, covering, out);
            case PDF -> pdf.write(paper, setup, covering, out);
            case XLSX -> xlsx.write(paper, out);
            case HTML -> html.write(paper, out);
            case JSON -> json.write(paper, out);
            case CSV -> csv.write(paper, out);
        }
    }

    /**
     * Writes beside the target under a name of its own, and moves it there when it is whole.
     *
     * @throws org.qianfa.text.Refused where a PDF is asked for with a character that no font has; the target is as it was
     */
    public void write(Paper paper, FileKind kind, PageSetup setup, Optional<CoveringLetter> covering, Path target)
            throws IOException {
        var whole = target.toAbsolutePath();
        // not a temporary file of the system: nobody else could read what becomes of it
        var half = whole.resolveSibling(".qianfa-" + UUID.randomUUID() + ".part");
        try {
            try (var out = new BufferedOutputStream(
                    Files.newOutputStream(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                write(paper, kind, setup, covering, out);
            }
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
