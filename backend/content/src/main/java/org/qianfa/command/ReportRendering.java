package org.qianfa.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.document.letter.CoveringLetter;
import org.qianfa.document.pdf.SubstitutedTypefaces;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.Unplaced;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Writes files in the official form, one after the other, and says what of each could not be placed in it. */
final class ReportRendering {
    private static final int WHOLE = 0;
    private static final int SOMETHING_LEFT = 1;
    private static final int UNREADABLE = 2;

    private final FilesToRender wanted;
    private final CommandStreams streams;
    private final Intake intake = new Intake(new Formats());
    private final Rendering rendering = new Rendering();
    private final Set<Path> written = new HashSet<>();
    private int outcome = WHOLE;

    private ReportRendering(FilesToRender wanted, CommandStreams streams) {
        this.wanted = wanted;
        this.streams = streams;
    }

    /** @return 0 everything is in the official form, 1 something could not be placed, 2 something could not be read or written */
    static int run(FilesToRender wanted, CommandStreams streams) {
        try {
            return new ReportRendering(wanted, streams).run();
        } catch (Refused refused) {
            streams.complaints().println(refused.in(wanted.language()));
        } catch (IOException unwritable) {
            streams.complaints()
                    .println(Sentence.of("command.unwritable", String.valueOf(unwritable.getMessage()))
                            .in(wanted.language()));
        }
        return UNREADABLE;
    }

    private int run() throws IOException {
        var files = ReportFiles.named(wanted.files()).toList();
        if (files.isEmpty()) throw new Refused(Sentence.of("command.nothingThere"));
        var covering =
                wanted.covering().map(file -> CoveringLetter.read(NamedFile.bytes(file.toString(), streams.in())));
        var folder = files.size() > 1 || Files.isDirectory(wanted.out());
        if (folder) Files.createDirectories(wanted.out());
        try (var progress = new ProgressLine(streams.complaints(), files.size(), wanted.language())) {
            for (var file : files) {
                progress.clear();
                render(file, folder ? inFolder(file) : wanted.out(), covering);
                progress.advance();
            }
        }
        if (wanted.kind() == FileKind.PDF && !written.isEmpty())
            streams.complaints().println(SubstitutedTypefaces.substitutes().in(wanted.language()));
        return outcome;
    }

    private void render(String file, Path target, Optional<CoveringLetter> covering) throws IOException {
        try {
            if (isSame(file, target)) throw new Refused(Sentence.of("render.overItself"));
            var reading = intake.read(NamedFile.bytes(file, streams.in()), file);
            var paper = paper(reading);
            rendering.write(paper, wanted.kind(), wanted.setup(), covering, target);
            written.add(target);
            for (var left : reading.unplaced()) complain(file, left, reading);
            if (paper.title().isEmpty()) complain(file, SOMETHING_LEFT, Sentence.of("render.noTitle"));
        } catch (Refused unreadable) {
            for (var obstacle : unreadable.obstacles()) complain(file, UNREADABLE, obstacle);
        }
    }

    private static boolean isSame(String file, Path target) throws IOException {
        return !file.equals(ReportFiles.STANDARD_INPUT)
                && Files.exists(target)
                && Files.exists(Path.of(file))
                && Files.isSameFile(Path.of(file), target);
    }

    private Paper paper(IntakeResult reading) {
        var organ = wanted.organ().or(reading::organName).orElse("");
        var year = wanted.year().or(reading::year);
        var title = wanted.organ().isPresent() || reading.title().isEmpty()
                ? year.filter(_ -> !organ.isEmpty())
                        .map(known -> reading.form().title(organ, known))
                        .or(reading::title)
                : reading.title();
        return new Paper(
                reading.form(),
                title.orElse(""),
                organ,
                year.orElse(reading.form().firstYear()),
                withTotals(reading),
                new Origin.OfFile());
    }

    /** What was written stays as it was written, right or wrong; a total that was left blank is computed. */
    private static Content withTotals(IntakeResult reading) {
        var cells = new TreeMap<>(reading.form().withTotals(reading.cells()).values());
        cells.putAll(reading.cells().values());
        return Content.ofManuscripts(reading.content().manuscripts(), Cells.of(cells));
    }

    /** Two files of one name in different folders are two files. */
    private Path inFolder(String file) {
        var name = file.equals(ReportFiles.STANDARD_INPUT)
                ? "report"
                : String.valueOf(Path.of(file).getFileName());
        var base = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        for (var number = 1; ; number++) {
            var target = wanted.out()
                    .resolve(base + (number == 1 ? "" : " (" + number + ")") + "."
                            + wanted.kind().key());
            if (!written.contains(target)) return target;
        }
    }

    private void complain(String file, Unplaced left, IntakeResult reading) {
        var where = left.table().isPresent()
                ? Sentence.of("render.inTable", left.table().getAsInt())
                : left.section().isPresent()
                        ? Sentence.of(
                                "render.inSection",
                                reading.form()
                                        .section(left.section().getAsInt())
                                        .orElseThrow()
                                        .heading())
                        : Sentence.of("render.somewhere");
        complain(file, SOMETHING_LEFT, Sentence.of("render.unplaced", where, shortened(left.quote()), left.reason()));
    }

    private static String shortened(String quote) {
        var line = quote.strip().replace('\t', ' ').replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }

    private void complain(String file, int worst, Sentence why) {
        outcome = Math.max(outcome, worst);
        streams.complaints().println(file + "：" + why.in(wanted.language()));
    }
}
