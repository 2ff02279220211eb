package org.qianfa.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF of one page, some of whose parts are made to do harm; and what such parts are made of. */
final class HostilePdf {
    private static final int MEGABYTES = 400;
    private static final int FIRST_FREE_CODE = 258;
    private static final int LAST_CODE = 4093;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private HostilePdf() {
        add("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        add("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
    }

    /** The page's content goes through these filters, said as a dictionary says it. */
    static byte[] withContent(String filter, byte[] content) {
        var pdf = new HostilePdf();
        pdf.add("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n");
        pdf.addStream("4 0 obj<<" + filter, content);
        return pdf.finished();
    }

    /** The page's only font says this of itself. */
    static byte[] withFont(String said, byte[] toUnicode) {
        var pdf = new HostilePdf();
        pdf.add("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>/ExtGState<</G<</Font[5 0 R 9]>>>>>>>>endobj\n");
        pdf.addStream("4 0 obj<<", utf8(said.contains("/W2") ? "/G gs " : "BT /F 9 Tf <0041> Tj ET"));
        pdf.add("5 0 obj<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]"
                + "/ToUnicode 7 0 R>>endobj\n");
        pdf.add("6 0 obj<</Type/Font/Subtype/CIDFontType2/BaseFont/A"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>" + said + ">>endobj\n");
        pdf.addStream("7 0 obj<</Filter[/ASCIIHexDecode/FlateDecode]", toUnicode);
        return pdf.finished();
    }

    /** Its objects may be packed into this. */
    static byte[] withObjects(byte[] packed) {
        var pdf = new HostilePdf();
        pdf.addStream("9 0 obj<</Type/ObjStm/N 1/First 5/Filter[/AHx/Fl]", packed);
        return pdf.finished();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] blanks() {
        var blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    /** Some hundred megabytes of blanks. */
    static byte[] deflatedBlanks() {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater())) {
            for (var i = 0; i < MEGABYTES; i++) deflater.write(blanks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] deflated(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] hex(byte[] content) {
        return utf8(HexFormat.of().formatHex(content) + ">");
    }

    static byte[] ascii85(byte[] content) {
        var text = new StringBuilder();
        for (var i = 0; i < content.length; i += 4) {
            var group = 0L;
            for (var j = i; j < i + 4; j++) group = group << 8 | (j < content.length ? content[j] & 0xff : 0);
            var five = new char[5];
            for (var j = 4; j >= 0; j--, group /= 85) five[j] = (char) ('!' + group % 85);
            text.append(five);
        }
        return utf8(text + "~>");
    }

    /** The same byte a hundred and twenty-eight times, again and again. */
    static byte[] runs() {
        var runs = new byte[MEGABYTES << 14];
        for (var i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    /** Every code stands for one blank more than the code before it. */
    static byte[] lzw() {
        var bits = new Bits();
        for (var table = 0; table < MEGABYTES / 7; table++) {
            bits.add(256, table == 0 ? 9 : 12);
            bits.add(' ', 9);
            for (var code = FIRST_FREE_CODE; code <= LAST_CODE; code++) bits.add(code, width(code));
        }
        bits.add(257, 12);
        return bits.bytes();
    }

    private static int width(int tableSize) {
        return tableSize + 1 >= 2048 ? 12 : tableSize + 1 >= 1024 ? 11 : tableSize + 1 >= 512 ? 10 : 9;
    }

    private void addStream(String dictionary, byte[] content) {
        add(dictionary + "/Length " + content.length + ">>stream\n");
        file.writeBytes(content);
        add("\nendstream endobj\n");
    }

    private void add(String text) {
        file.writeBytes(utf8(text));
    }

    private byte[] finished() {
        add("trailer<</Root 1 0 R>>\n%%EOF");
        return file.toByteArray();
    }

    private static final class Bits {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private long waiting;
        private int count;

        void add(int code, int width) {
            waiting = waiting << width | code;
            for (count += width; count >= 8; count -= 8) bytes.write((int) (waiting >> (count - 8)));
        }

        byte[] bytes() {
            bytes.write((int) (waiting << (8 - count)));
            return bytes.toByteArray();
        }
    }
}
