package org.qianfa.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces, each read when it is first used and kept for the next document. For one document at a time. */
final class TypefaceFonts {
    private static final int NORMAL = 400;
    private final Map<Typeface, TrueTypeFont> read = new EnumMap<>(Typeface.class);

    void register(PdfRendererBuilder builder, PDDocument document) {
        for (var face : Typeface.values())
            builder.useFont(new Embedded(face, document), face.family(), NORMAL, FontStyle.NORMAL, true);
    }

    /** A subset of a face in one document. */
    private final class Embedded extends PDFontSupplier {
        private final Typeface face;
        private final PDDocument document;

        @SuppressWarnings("NullAway") // the font is read when it is asked for
        Embedded(Typeface face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font(face), true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private TrueTypeFont font(Typeface face) {
        return read.computeIfAbsent(face, _ -> {
            try (var stream = face.open()) {
                return new TTFParser(true).parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
