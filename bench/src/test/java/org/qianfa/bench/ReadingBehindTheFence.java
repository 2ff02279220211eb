package org.qianfa.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.fence.FenceCommand;
import org.qianfa.fence.FenceLimits;
import org.qianfa.fence.FencedOpening;
import org.qianfa.form.Formats;
import org.qianfa.intake.FileOpening;
import org.qianfa.intake.Intake;
import org.qianfa.intake.OpeningHere;

/** P22: a report in Word taken apart behind the fence, against the same in this process, with 50 ms allowed for the way there and back. */
final class ReadingBehindTheFence implements Contest {
    private static final int FILES = 50;
    private static final double ALLOWED_TIMES = 1.3;
    private static final double ALLOWED_SECONDS = 0.05;

    private final Formats formats = new Formats();
    private final FencedOpening fence = new FencedOpening(FenceCommand::ofThisProgram, FenceLimits.STANDARD);
    private final FileOpening here = new OpeningHere();
    private byte[] file = new byte[0];

    @Override
    public String id() {
        return "P22";
    }

    @Override
    public String what() {
        return "50 reports in Word taken apart, one after another";
    }

    @Override
    public String ours() {
        return "in a process behind the fence";
    }

    @Override
    public String peer() {
        return "1.3 times in this process, and 50 ms each";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        return 1;
    }

    @Override
    public void prepare() throws IOException {
        var report = Path.of("backend/content/src/test/resources/corpus/02-town-a-dozen-applications/report.txt");
        var reading = new Intake(formats).read(Files.readAllBytes(report), "report.txt");
        var organ = reading.organName().orElse("柳河镇人民政府");
        var year = reading.year().orElse(2021);
        var paper = new Paper(
                reading.form(), reading.form().title(organ, year), organ, year, reading.content(), new Origin.OfFile());
        var out = new ByteArrayOutputStream();
        new Rendering().write(paper, FileKind.DOCX, out);
        file = out.toByteArray();
        measureOurs();
        measurePeer();
    }

    @Override
    public double measureOurs() {
        return seconds(fence);
    }

    @Override
    public double measurePeer() {
        return ALLOWED_TIMES * seconds(here) + FILES * ALLOWED_SECONDS;
    }

    private double seconds(FileOpening opening) {
        var start = System.nanoTime();
        for (var i = 0; i < FILES; i++) opening.open(file, "年报.docx");
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void tidy() {
        fence.close();
    }
}
