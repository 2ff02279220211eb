package org.qianfa.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.source.SourceBuilder;

/** A PDF with text: paragraphs and ruled tables over all its pages, without page numbers and running heads. */
public final class PdfDocument {
    private static final int MOST_PAGES = 300;
    private static final int OFTEN = 3;

    private final byte[] file;
    private final SourceBuilder source;
    private final DecodingLimits limits;

    public PdfDocument(byte[] file, SourceBuilder source) {
        this.file = file;
        this.source = source;
        this.limits = new DecodingLimits(source);
    }

    public static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
    }

    public void read() {
        new PdfStreams(file, source).measure();
        BoundedFilter.within(limits, this::load);
    }

    private void load() {
        try (var document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) throw new Unreadable("intake.password");
            write(pages(document));
        } catch (InvalidPasswordException _) {
            throw new Unreadable("intake.password");
        } catch (Unreadable unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // whatever a damaged or malicious file does to the library
            throw new Unreadable("intake.broken");
        }
    }

    private List<PdfPage> pages(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES)
            throw new Unreadable("intake.tooManyPages", document.getNumberOfPages(), MOST_PAGES);
        var pages = new ArrayList<PdfPage>();
        var characters = 0;
        var unknown = 0;
        for (var page : document.getPages()) {
            if (pages.size() >= MOST_PAGES) throw new Unreadable("intake.tooManyPages", pages.size(), MOST_PAGES);
            var glyphs = new PageGlyphs(page, source).read();
            limits.requireKept();
            characters += glyphs.glyphs().size();
            unknown += glyphs.unknownCharacters();
            pages.add(new PdfPage(glyphs));
        }
        if (pages.stream().allMatch(PdfPage::isEmpty)) throw new Unreadable("intake.scanned");
        if (4 * unknown > characters) throw new Unreadable("intake.garbled");
        return pages;
    }

    private void write(List<PdfPage> pages) {
        for (var i = 0; i < pages.size(); i++)
            if (pages.get(i).isEmpty()) source.addRemark("intake.pagesWithoutText", i + 1);
        pages.forEach(PdfPage::removePageNumber);
        removeRunningHeads(pages);
        var paragraphs = new PdfParagraphs(
                pages.stream().flatMap(page -> page.lines().stream()).toList(), source);
        var open = Optional.<PdfTable>empty();
        for (var page : pages) {
            var begun = true;
            for (var item : page.linesAndTables()) {
                source.requireTimeLeft();
                var first = begun;
                begun = false;
                if (item instanceof PdfPage.Table table) {
                    paragraphs.endParagraph();
                    if (first
                            && open.filter(before -> before.continuesWith(table))
                                    .isPresent()) continue;
                    open.ifPresent(before -> before.writeTo(source));
                    open = Optional.of(new PdfTable(table));
                } else {
                    open.ifPresent(before -> before.writeTo(source));
                    open = Optional.empty();
                    paragraphs.addLine((PdfLine) item);
                }
            }
        }
        paragraphs.endParagraph();
        open.ifPresent(before -> before.writeTo(source));
    }

    /** Lines near the edge that come on several pages, but for the numbers in them. */
    private static void removeRunningHeads(List<PdfPage> pages) {
        Map<String, List<PdfLine>> same = new HashMap<>();
        for (var page : pages)
            for (var line : page.edges())
                same.computeIfAbsent(line.text().replaceAll("\\d+", "#"), _ -> new ArrayList<>())
                        .add(line);
        same.values().stream()
                .filter(lines -> lines.size() >= OFTEN)
                .forEach(lines -> pages.forEach(page -> page.remove(lines)));
    }
}
