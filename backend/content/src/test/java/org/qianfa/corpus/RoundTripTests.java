package org.qianfa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.qianfa.check.Gate;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.inspection.Circumstances;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Inspector;
import org.qianfa.intake.Intake;

/** What is written as a file and read back is the same report, and as right as it was. */
class RoundTripTests {
    private final Rendering rendering = new Rendering();
    private final Intake intake = new Intake(new Formats());
    private final Inspector inspector = new Inspector(intake, new Gate());

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void everyFileReadsAsTheReportThatItWasMadeOf(@ForAll long seed) {
        var report = ValidReport.from(seed);
        for (var kind : new FileKind[] {FileKind.DOCX, FileKind.PDF, FileKind.XLSX, FileKind.HTML}) same(report, kind);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void soDoManyFiles(@ForAll long seed) {
        everyFileReadsAsTheReportThatItWasMadeOf(seed);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void aReportWithMostOfATableBlankIsStillReadInItsForm(@ForAll long seed) {
        var report = ValidReport.from(seed);
        var chance = new Random(seed);
        var few = new TreeMap<>(report.content().cells().values());
        few.keySet().removeIf(cell -> cell.table() == 3 && chance.nextInt(12) > 0);
        var content = Content.ofManuscripts(report.content().manuscripts(), Cells.of(few));
        for (var kind : new FileKind[] {FileKind.DOCX, FileKind.PDF, FileKind.XLSX, FileKind.HTML}) {
            var read = intake.read(file(paper(report, content), kind), "report." + kind.key());
            assertThat(read.form().id()).as(kind.key()).isEqualTo(report.form().id());
            assertThat(read.cells()).as(kind.key()).isEqualTo(content.cells());
        }
    }

    private static Paper paper(ValidReport report, Content content) {
        return new Paper(
                report.form(), report.title(), report.organName(), report.year(), content, new Origin.OfFile());
    }

    private void same(ValidReport report, FileKind kind) {
        var paper = paper(report, report.content());
        var name = "report." + kind.key();
        var file = file(paper, kind);
        var read = intake.read(file, name);
        assertThat(read.unplaced()).as(name).isEmpty();
        assertThat(read.title()).as(name).contains(report.title());
        assertThat(read.cells()).as(name).isEqualTo(report.content().cells());
        for (var section : report.form().sections())
            assertThat(read.content().text(section.number()).strip())
                    .as(name)
                    .isEqualTo(report.content().text(section.number()).strip());
        assertThat(inspector.inspect(file, name, Circumstances.UNKNOWN))
                .isInstanceOfSatisfying(
                        Inspected.Judged.class,
                        judged -> assertThat(judged.findings()).as(name).isEmpty());
    }

    private byte[] file(Paper paper, FileKind kind) {
        try {
            var out = new ByteArrayOutputStream();
            rendering.write(paper, kind, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
