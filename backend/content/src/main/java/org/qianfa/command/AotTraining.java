package org.qianfa.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.qianfa.inspection.result.ResultForm;

/**
 * What {@code render} and {@code check} do, once over, so that a JVM that is told to remember what it loads (an AOT cache, JEP 514) starts them faster
 * ever after. Each has a cache of its own: what is remembered is loaded, needed or not. {@code ./qianfa} runs it once a build.
 */
final class AotTraining {
    private static final String ORGAN = "柳河镇人民政府";
    private static final int YEAR = 2024;
    /** A report with more in its prose than the made-up one has. */
    private static final String SAMPLE = "/samples/liuhe-2021.txt";

    private AotTraining() {}

    /** @param arguments the command, and a folder that exists: {@code render} writes a made-up report in every kind of file, {@code check} judges those */
    public static void main(String... arguments) throws IOException {
        FileCommands.silenceLibraries();
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("render")) render(folder);
        else check(folder);
    }

    private static void check(Path folder) throws IOException {
        try (var sample = AotTraining.class.getResourceAsStream(SAMPLE)) {
            Files.copy(requireNonNull(sample), folder.resolve("sample.txt"));
        }
        for (var form : ResultForm.values()) run("check", folder.toString(), "--format", form.key());
    }

    private static void render(Path folder) throws IOException {
        var page = folder.resolve("report.html");
        try (var out = Files.newOutputStream(page)) {
            new Rendering().write(paper(new Formats().get("2021")), FileKind.HTML, out);
        }
        for (var kind : FileKind.values())
            run(
                    "render",
                    page.toString(),
                    "--to",
                    kind.key(),
                    "--out",
                    folder.resolve("made-up." + kind.key()).toString());
    }

    private static void run(String... words) {
        var nowhere = OutputStream.nullOutputStream();
        FileCommands.run(
                new CommandStreams(InputStream.nullInputStream(), nowhere, new PrintStream(nowhere)),
                HelpLanguage.of(words, _ -> "zh_CN.UTF-8"),
                words);
    }

    private static Paper paper(Format form) {
        var sections = new TreeMap<Integer, String>();
        for (var section : form.sections())
            if (section.isProse()) sections.put(section.number(), "（一）主动公开\n全年主动公开信息34条，收到申请0件。\n");
        var cells = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) cells.put(key, "0");
        return new Paper(
                form,
                form.title(ORGAN, YEAR),
                ORGAN,
                YEAR,
                new Content(sections, form.withTotals(Cells.of(cells))),
                new Origin.OfFile());
    }
}
