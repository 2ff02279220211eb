package org.qianfa.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.letter.CoveringLetter;

/** A report as PDF/A-2a and PDF/UA-1: the page of GB/T 9704-2012, tagged, every glyph embedded. */
public final class Pdf {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Reading fonts takes longer than setting a report; they go when memory is short. */
    private final Queue<SoftReference<TypefaceFonts>> idle = new ConcurrentLinkedQueue<>();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws org.qianfa.text.Refused where a character is asked for that no font has */
    public void write(Paper paper, PageSetup setup, Optional<CoveringLetter> covering, OutputStream out)
            throws IOException {
        var html = new PdfHtml(paper, setup).page(covering);
        var fonts = Optional.ofNullable(idle.poll())
                .flatMap(kept -> Optional.ofNullable(kept.get()))
                .orElseGet(TypefaceFonts::new);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            fonts.register(builder, document);
            builder.useUnicodeLineBreaker(new ChineseLineBreaks());
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(COLOURS);
            builder.withProducer("Qianfa");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
        }
        idle.add(new SoftReference<>(fonts));
    }
}
