package org.qianfa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.intake.FileOpener;
import org.qianfa.intake.Unreadable;

/** Whatever a PDF unpacks to, by whatever filters, it ends in a sentence, in ten seconds, and in bounded memory. */
class HostilePdfTests {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** Of all that is allocated, whether or not it is given back. */
    private static final long MOST_BYTES = 300L << 20;

    private static void refused(byte[] file) {
        refused(file, "不正常的内容");
    }

    private static void refused(byte[] file, String sentence) {
        assertTimeoutPreemptively(LONGEST, () -> {
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            var before = threads.getCurrentThreadAllocatedBytes();
            assertThatThrownBy(() -> FileOpener.open(file, "年报.pdf"))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining(sentence);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES + 3L * file.length);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter[/ASCIIHexDecode /FlateDecode]",
                "/Filter[/AHx/Fl]",
                "/Filter[/ASCII#48exDecode /#46lateDecode]",
                "/Filter[/ASCIIHexDecode /FlateDecode /FlateDecode]"
            })
    void blanksBelowAnotherFilterAreNotUnpacked(String filter) {
        refused(HostilePdf.withContent(filter, HostilePdf.hex(HostilePdf.deflatedBlanks())));
    }

    @Test
    void blanksBelowAscii85AreNotUnpacked() {
        refused(HostilePdf.withContent(
                "/Filter[/ASCII85Decode/FlateDecode]", HostilePdf.ascii85(HostilePdf.deflatedBlanks())));
    }

    @Test
    void aFalseHeaderHidesNothing() {
        var packed = HostilePdf.deflatedBlanks();
        packed[0] = 0;
        refused(HostilePdf.withContent("/Filter/FlateDecode", packed));
    }

    @Test
    void runsAreCounted() {
        refused(HostilePdf.withContent("/Filter/RunLengthDecode", HostilePdf.runs()));
        refused(HostilePdf.withContent(
                "/Filter[/FlateDecode/RunLengthDecode]", HostilePdf.deflated(HostilePdf.runs())));
    }

    @Test
    void codesOfATableAreCounted() {
        refused(HostilePdf.withContent("/Filter/LZWDecode", HostilePdf.lzw()));
        refused(HostilePdf.withContent("/Filter[/FlateDecode/LZWDecode]", HostilePdf.deflated(HostilePdf.lzw())));
    }

    @Test
    void aTableThatIsNeverClearedDoesNotGrowForEver() {
        refused(HostilePdf.withContent("/Filter[/FlateDecode/LZWDecode]", HostilePdf.deflated(new byte[20 << 20])));
    }

    @Test
    void rowsAreNotAsLongAsTheySay() {
        for (var columns : new int[] {2_000_000_000, 200_000_000})
            refused(HostilePdf.withContent(
                    "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns " + columns + ">>",
                    HostilePdf.deflated(HostilePdf.blanks())));
    }

    @Test
    void picturesAreNotOpened() {
        refused(
                HostilePdf.withContent(
                        "/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000/Rows 60000>>",
                        HostilePdf.deflated(HostilePdf.blanks())),
                "没有文字");
    }

    @Test
    void objectsAreCountedToo() {
        var packed = HostilePdf.hex(HostilePdf.deflatedBlanks());
        refused(HostilePdf.withObjects(packed));
    }

    @Test
    void whatFontsSayIsCountedToo() {
        refused(HostilePdf.withFont("/DW 500", HostilePdf.hex(HostilePdf.deflatedBlanks())));
        var harmless = HostilePdf.hex(HostilePdf.deflated(HostilePdf.utf8("begincmap endcmap")));
        for (var widths : new String[] {"/W[0 2000000000 500]", "/W[/A 0 2000000000 500]", "/W2[0 2000000000 1 1 1]"})
            refused(HostilePdf.withFont(widths, harmless));
        var often = new StringBuilder("/W[");
        for (var i = 0; i < 100_000; i++) often.append("0 65535 500 ");
        refused(HostilePdf.withFont(often + "]", harmless));
    }

    @Test
    void theFilesAreWhatTheySay() {
        var few = Arrays.copyOf(HostilePdf.utf8("BT ET"), 64);
        for (var content : new byte[][] {HostilePdf.hex(HostilePdf.deflated(few)), HostilePdf.hex(few)})
            refused(HostilePdf.withContent("/Filter[/ASCIIHexDecode]", content), "没有文字");
        refused(
                HostilePdf.withContent(
                        "/Filter[/ASCII85Decode/FlateDecode]", HostilePdf.ascii85(HostilePdf.deflated(few))),
                "没有文字");
    }
}
