package org.qianfa.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.document.FileKind;
import org.qianfa.document.Paper;
import org.qianfa.document.Papers;

/** What a word processor makes of the Word file; {@code ./qianfa test} installs it. */
class DocxPageTests {
    private static final Path OFFICE = Path.of(System.getenv().getOrDefault("SOFFICE", "/usr/bin/soffice"));

    @Test
    void aFullPageHasTwentyTwoLinesOfTwentyEightCharacters(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(OFFICE), "needs LibreOffice; SOFFICE says where it is");
        var text = "政府信息公开工作年度报告甲乙".repeat(140);
        var lines = printed(Papers.saying(1, text), folder, 2)
                .lines()
                .filter(line -> line.length() > 20)
                .toList();
        assertThat(lines).hasSize(22).allMatch(line -> line.length() == 28);
    }

    private static String printed(Paper paper, Path folder, int page) throws Exception {
        var word = Files.write(folder.resolve("report.docx"), Papers.file(paper, FileKind.DOCX));
        var office = new ProcessBuilder(Arrays.asList(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        word.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!office.waitFor(120, TimeUnit.SECONDS)) office.destroyForcibly();
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf);
        }
    }
}
