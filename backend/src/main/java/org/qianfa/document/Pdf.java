package org.qianfa.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** A report as PDF/A-2a and PDF/UA-1: the page of GB/T 9704-2012, tagged, every glyph embedded. */
@Component
public final class Pdf {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws org.qianfa.shared.Refused where a character is asked for that no font has */
    public void write(Paper paper, PageSetup setup, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        for (var face : Face.values()) builder.useFont(face::open, face.family(), 400, FontStyle.NORMAL, true);
        builder.useUnicodeLineBreaker(new ChineseLineBreaks());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Qianfa");
        builder.withHtmlContent(new PdfHtml(paper, setup).page(), null);
        builder.toStream(out);
        builder.run();
    }
}
