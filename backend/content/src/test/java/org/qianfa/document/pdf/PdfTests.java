package org.qianfa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.Papers;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.Manuscript;
import org.qianfa.text.Refused;

class PdfTests {
    private static final double MILLIMETRE = 72 / 25.4;
    private final PdfGate gate = new PdfGate();

    private static byte[] pdf(Paper paper) {
        return Papers.file(paper, FileKind.PDF);
    }

    @Test
    void aReportWithEverythingInItIsArchivableAndAccessible() {
        assertThat(gate.breaches(pdf(Papers.full()))).isEmpty();
    }

    @Test
    void soAreWidePagesRareNamesAndAnEmptyReport() {
        assertThat(gate.breaches(Papers.file(Papers.full(), FileKind.PDF, new PageSetup(true))))
                .isEmpty();
        assertThat(gate.breaches(pdf(Papers.saying(1, "联系人：𬭚𠮷。")))).isEmpty();
        assertThat(gate.breaches(pdf(Papers.of(Content.EMPTY)))).isEmpty();
    }

    @Test
    void theGateSeesWhatIsWrong() throws Exception {
        try (var plain = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(out);
            assertThat(gate.breaches(out.toByteArray()))
                    .anyMatch(breach -> breach.startsWith("2a "))
                    .anyMatch(breach -> breach.startsWith("ua1 "));
        }
        assertThat(gate.breaches("not a PDF".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void rareCharactersAreThereAsTheyWereWritten() throws Exception {
        assertThat(text(pdf(Papers.saying(1, "联系人：𬭚𠮷。")))).contains("联系人：𬭚𠮷。");
    }

    @Test
    void everyCharacterOnThePageHasAGlyphInAnEmbeddedFont() throws Exception {
        for (var paper : List.of(Papers.full(), Papers.saying(1, "联系人：𬭚𠮷。")))
            try (var pdf = Loader.loadPDF(pdf(paper))) {
                var seen = new StringBuilder();
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> places) throws IOException {
                        for (var place : places) {
                            seen.append(place.getUnicode());
                            var font = (PDType0Font) place.getFont();
                            assertThat(font.isEmbedded()).isTrue();
                            for (var code : place.getCharacterCodes())
                                assertThat(font.codeToGID(code))
                                        .as(place.getUnicode())
                                        .isPositive();
                        }
                    }
                }.getText(pdf);
                assertThat(seen.codePoints()
                                .filter(character -> character > 0x7f)
                                .count())
                        .isGreaterThan(500);
            }
    }

    @Test
    void aCharacterThatNoFontHasIsNamedAndNoFileIsMade() {
        assertThatThrownBy(() -> pdf(Papers.saying(1, "今年👍很好")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("👍（U+1F44D）");
    }

    @Test
    void charactersWithoutALookGoAndRadicalsBecomeTheCharactersTheyLookLike() throws Exception {
        assertThat(text(pdf(Papers.saying(1, "⼀个\u200b月\ufe0f内\u00a0办结")))).contains("一个月内 办结");
    }

    @Test
    void everyFontIsEmbedded() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Papers.full()))) {
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
                }
        }
    }

    /** Places are in points from the left and from the top. */
    private record Line(int page, double left, double right, double foot, String text) {}

    private static List<Line> lines(byte[] file) {
        var lines = new ArrayList<Line>();
        try (var pdf = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    var first = places.getFirst();
                    var last = places.getLast();
                    lines.add(new Line(
                            getCurrentPageNo(),
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            last.getYDirAdj(),
                            text));
                }
            };
            stripper.getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters() {
        var body = lines(pdf(Papers.saying(1, "政府信息公开工作年度报告甲乙".repeat(140)))).stream()
                .filter(line -> line.page() == 2 && line.text().length() > 20)
                .filter(line -> !line.text().contains("未经"))
                .toList();
        assertThat(body).hasSize(22).allMatch(line -> line.text().length() == 28);
        assertThat(body.getFirst().left()).isBetween(28 * MILLIMETRE - 1, 28 * MILLIMETRE + 1);
        assertThat(body.getFirst().right()).isBetween(184 * MILLIMETRE - 2, 184 * MILLIMETRE + 1);
        assertThat(body.getFirst().foot()).isGreaterThan(37 * MILLIMETRE);
        assertThat(body.getLast().foot()).isLessThan(262 * MILLIMETRE);
    }

    @Test
    void pagesAreNumberedOutside() {
        var numbers = lines(pdf(Papers.full())).stream()
                .filter(line -> line.text().matches("— ?\\d+ ?—"))
                .toList();
        assertThat(numbers.size()).isGreaterThan(2);
        for (var number : numbers) {
            var outside = number.page() % 2 == 1
                    ? 184 * MILLIMETRE - 14 - number.right()
                    : number.left() - 28 * MILLIMETRE - 14;
            assertThat(outside).as("page %d", number.page()).isBetween(-1.0, 1.0);
            assertThat(number.foot()).isBetween(269 * MILLIMETRE, 276 * MILLIMETRE);
        }
    }

    private static final String NOT_FIRST = "，。、；：？！）》”’】〉";
    private static final String NOT_LAST = "（《“‘【〈";
    private static final String WORDS = "政府信息公开工作年度报告落实县镇办理条例0123456789abcXYZ…—·％";

    @Test
    void noLineBeginsOrEndsWithAMarkThatMustNot() {
        for (var seed = 0; seed < 3; seed++) {
            var sections = new TreeMap<Integer, Manuscript>();
            sections.put(5, marks(new Random(seed)));
            var lines = lines(pdf(Papers.of(Content.ofManuscripts(sections, Cells.NONE))));
            assertThat(lines.size()).isGreaterThan(150);
            assertThat(lines)
                    .noneMatch(line -> NOT_FIRST.indexOf(line.text().strip().charAt(0)) >= 0)
                    .noneMatch(line -> NOT_LAST.indexOf(line.text()
                                    .strip()
                                    .charAt(line.text().strip().length() - 1))
                            >= 0);
        }
    }

    /** Paragraphs full of marks, some of it bold wherever that may begin and end. */
    private static Manuscript marks(Random chance) {
        return Manuscript.of(IntStream.range(0, 50)
                .<Block>mapToObj(_ -> {
                    var inlines = new ArrayList<Inline>();
                    inlines.add(new Run("本", false));
                    for (var i = 1 + chance.nextInt(6); i > 0; i--)
                        inlines.add(new Run(words(chance), chance.nextBoolean()));
                    inlines.add(new Run("完", true));
                    return new Paragraph(inlines);
                })
                .toList());
    }

    private static String words(Random chance) {
        var text = new StringBuilder();
        for (var i = 1 + chance.nextInt(40); i > 0; i--) {
            var from = chance.nextInt(5) == 0 ? NOT_FIRST + NOT_LAST : WORDS;
            text.append(from.charAt(chance.nextInt(from.length())));
        }
        return text.toString();
    }

    @Test
    void noHeadingStandsAloneAtTheFootOfAPage() {
        for (var before = 10; before < 24; before++) {
            var lines = lines(pdf(Papers.saying(1, "一行字。\n".repeat(before) + "（一）主动公开\n很好。"))).stream()
                    .map(line -> line.page() + " " + line.text())
                    .toList();
            var heading = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).endsWith("（一）主动公开"))
                    .findFirst()
                    .orElseThrow();
            var page = lines.get(heading).charAt(0);
            assertThat(lines).as("after %d lines", before).contains(page + " 很好。");
        }
    }

    @Test
    void theDocumentSaysWhatItIs() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Papers.of(Content.EMPTY, Papers.SIGNED)))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Papers.TITLE);
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(Papers.ORGAN);
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("qianfa.sm3"))
                    .isEqualTo(Papers.HASH.sm3());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            var bookmarks = new ArrayList<String>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) bookmarks.add(item.getTitle());
            assertThat(bookmarks)
                    .containsExactlyElementsOf(Stream.concat(
                                    Stream.of(Papers.TITLE),
                                    Papers.FORM.sections().stream().map(section -> section.heading()))
                            .toList());
        }
    }

    @Test
    void headsOfTablesAreTaggedWithWhatTheySpeakFor() throws Exception {
        try (var pdf = Loader.loadPDF(pdf(Papers.full()))) {
            var tags = new PdfTags();
            tags.walk(pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getDictionaryObject(COSName.K));
            assertThat(tags.count("H1")).isEqualTo(1);
            assertThat(tags.count("H2")).isEqualTo(6);
            assertThat(tags.count("Table")).isEqualTo(4);
            assertThat(tags.headsWithScope()).isEqualTo(tags.count("TH")).isGreaterThan(70);
        }
    }
}
