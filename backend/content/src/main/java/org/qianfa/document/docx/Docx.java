package org.qianfa.document.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.text.ProductFile;

/**
 * A report as a Word file: the page of GB/T 9704-2012, its faces by name, real styles, tables merged as the form merges them. The same paper
 * is always the same bytes.
 */
public final class Docx {
    /** Long after the epoch of ZIP and never the time of writing. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    public void write(Paper paper, PageSetup setup, Optional<CoveringLetter> covering, OutputStream out)
            throws IOException {
        write(
                new DocxBody(paper, setup).xml(covering),
                DocxProperties.of(paper),
                paper.origin().sentence(),
                out);
    }

    private static void write(String document, DocxProperties properties, String foot, OutputStream out)
            throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", ProductFile.text("docx/content-types.xml"));
        parts.put("_rels/.rels", ProductFile.text("docx/package-rels.xml"));
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", ProductFile.text("docx/document-rels.xml"));
        parts.put("word/styles.xml", ProductFile.text("docx/styles.xml"));
        parts.put("word/settings.xml", ProductFile.text("docx/settings.xml"));
        parts.put("word/fontTable.xml", ProductFile.text("docx/fontTable.xml"));
        parts.put("word/footer-odd.xml", DocxFoot.xml("right", foot));
        parts.put("word/footer-even.xml", DocxFoot.xml("left", foot));
        parts.put("docProps/core.xml", properties.core());
        parts.put("docProps/app.xml", properties.application());
        parts.put("docProps/custom.xml", properties.custom());
        zip(parts, out);
    }

    private static void zip(Map<String, String> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
