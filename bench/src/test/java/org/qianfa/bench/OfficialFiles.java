package org.qianfa.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.slf4j.LoggerFactory;

/**
 * P4: a report as a web page of one file, made into Word or PDF by us and by LibreOffice. Cold is a program that is started for this one
 * file; warm is one file of many in a program that runs, which for LibreOffice is a share of a run over several.
 */
final class OfficialFiles implements Contest {
    private static final int SEVERAL = 8;
    private static final int PRACTICE = 60;

    private final FileKind kind;
    private final boolean cold;
    private final Path office = Path.of(System.getenv().getOrDefault("SOFFICE", "/usr/bin/soffice"));
    private final Path launcher = Path.of("qianfa").toAbsolutePath();
    private final Intake intake = new Intake(new Formats());
    private final Rendering rendering = new Rendering();
    private final Path folder;
    private byte[] page = new byte[0];

    OfficialFiles(FileKind kind, boolean cold) throws IOException {
        this.kind = kind;
        this.cold = cold;
        this.folder = Files.createTempDirectory("qianfa-bench-");
    }

    @Override
    public String id() {
        return "P4-" + kind.key() + (cold ? "-cold" : "-warm");
    }

    @Override
    public String what() {
        return "a report of 3,000 characters and all tables, HTML to "
                + kind.key().toUpperCase(Locale.ROOT) + (cold ? ", program started for it" : ", program that runs");
    }

    @Override
    public String ours() {
        return cold ? "./qianfa render" : "intake and rendering";
    }

    @Override
    public String peer() {
        return cold ? "soffice --convert-to" : "soffice --convert-to, 1 of " + SEVERAL;
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        if (!cold) return 0.125;
        return kind == FileKind.PDF ? 0.90 : 0.40;
    }

    @Override
    public void prepare() throws Exception {
        // as the program itself does, which writes no lines for programmers between its results
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        for (int i = 0; i < SEVERAL; i++)
            rendering.write(paper(), FileKind.HTML, Files.newOutputStream(folder.resolve("report" + i + ".html")));
        page = Files.readAllBytes(folder.resolve("report0.html"));
        if (!cold) for (int i = 0; i < PRACTICE; i++) once();
        measureOurs();
        measurePeer();
    }

    private static Paper paper() {
        Format form = new Formats().get("2021");
        var sections = new TreeMap<Integer, String>();
        sections.put(1, prose(form));
        sections.put(5, "信息更新不够及时，新到岗人员业务不熟。每月组织一次培训，改进发布流程。\n".repeat(12));
        sections.put(6, "本年度未收取信息处理费。\n");
        Map<CellKey, String> cells = new TreeMap<>();
        for (var table : form.tables()) for (var key : table.inputs()) cells.put(key, "0");
        return new Paper(
                form,
                form.title("柳河镇人民政府", 2024),
                "柳河镇人民政府",
                2024,
                new Content(sections, form.withTotals(Cells.of(cells))),
                new Origin.OfFile());
    }

    private static String prose(Format form) {
        var text = new StringBuilder();
        for (var aspect : form.section(1).orElseThrow().aspects())
            text.append(aspect.name())
                    .append('\n')
                    .append("本年度按照要求做好这项工作，及时发布，定期清理，接受群众评议。".repeat(15))
                    .append('\n');
        return text.toString();
    }

    @Override
    public double measureOurs() throws Exception {
        if (cold)
            return seconds(command(List.of(
                    launcher.toString(),
                    "render",
                    folder.resolve("report0.html").toString(),
                    "--to",
                    kind.key(),
                    "--out",
                    folder.resolve("ours." + kind.key()).toString())));
        long start = System.nanoTime();
        for (int i = 0; i < SEVERAL; i++) once();
        return (System.nanoTime() - start) / 1e9 / SEVERAL;
    }

    private void once() {
        try (var out = Files.newOutputStream(folder.resolve("ours." + kind.key()))) {
            var read = intake.read(page, "report.html");
            rendering.write(
                    new Paper(
                            read.form(),
                            read.title().orElseThrow(),
                            "",
                            read.year().orElseThrow(),
                            read.content(),
                            new Origin.OfFile()),
                    kind,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double measurePeer() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind == FileKind.DOCX ? "docx:MS Word 2007 XML" : "pdf",
                "--outdir",
                folder.resolve("theirs").toString()));
        int files = cold ? 1 : SEVERAL;
        for (int i = 0; i < files; i++)
            command.add(folder.resolve("report" + i + ".html").toString());
        double taken = seconds(command(command));
        if (!Files.exists(folder.resolve("theirs").resolve("report" + (files - 1) + "." + kind.key())))
            throw new IllegalStateException("LibreOffice made nothing: " + Files.readString(folder.resolve("log")));
        return taken / files;
    }

    private ProcessBuilder command(List<String> words) {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
    }

    private double seconds(ProcessBuilder command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (command.start().waitFor() != 0) throw new IllegalStateException(Files.readString(folder.resolve("log")));
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void tidy() throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
