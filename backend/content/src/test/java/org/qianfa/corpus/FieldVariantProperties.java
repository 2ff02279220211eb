package org.qianfa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.qianfa.form.Formats;
import org.qianfa.intake.Distortion;
import org.qianfa.intake.FieldVariant;
import org.qianfa.intake.FieldVariantPdf;
import org.qianfa.intake.FieldVariantText;
import org.qianfa.intake.Intake;
import org.qianfa.intake.Original;
import org.qianfa.intake.Unreadable;

/** Any report in any shape is read as it was written; whatever happens to it on the way, no number is said to be in a cell where it is not. */
class FieldVariantProperties {
    private static final int FEW = 40;
    private static final int MANY = 3_000;

    private final Formats formats = new Formats();
    private final Intake intake = new Intake(formats);

    @Property(tries = FEW, shrinking = ShrinkingMode.OFF)
    void aReportComesBackFromEveryShape(@ForAll long seed) {
        var shapes = FieldVariant.all();
        var shape = shapes.get((int) Math.floorMod(seed, (long) shapes.size()));
        if (shape == FieldVariantPdf.NO_LINES) return;
        var report = ValidReport.from(seed);
        var file = shape.file(new Original(report.form(), report.title(), report.content()));
        var reading = intake.read(file, shape.fileName());
        assertThat(reading.form().id()).isEqualTo(report.form().id());
        assertThat(reading.year()).contains(report.year());
        assertThat(reading.cells())
                .as(shape.toString())
                .isEqualTo(report.content().cells());
        assertThat(reading.sections())
                .as(shape.toString())
                .isEqualTo(report.content().sections());
        assertThat(reading.unplaced()).as(shape.toString()).isEmpty();
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void manyReportsComeBackFromEveryShape(@ForAll long seed) {
        aReportComesBackFromEveryShape(seed);
    }

    @Property(tries = 2 * FEW, shrinking = ShrinkingMode.OFF)
    void whatWasDistortedIsReadRightOrNotAtAll(@ForAll long seed) {
        var chance = new Random(seed);
        var form = formats.all().get(chance.nextInt(formats.all().size()));
        var shape = List.of(FieldVariantText.values()).get(chance.nextInt(FieldVariantText.values().length));
        var distortion = List.of(Distortion.values()).get(chance.nextInt(Distortion.values().length));
        var report = Original.numbered(form);
        try {
            var reading = intake.read(distortion.of(shape.text(report), chance));
            if (!reading.form().id().equals(form.id())) return;
            assertThat(report.content().cells().values().entrySet())
                    .as(shape + " " + distortion)
                    .containsAll(reading.cells().values().entrySet());
        } catch (Unreadable nothingLeft) {
            assertThat(distortion).isEqualTo(Distortion.CUT_OFF);
        }
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void muchThatWasDistortedIsReadRightOrNotAtAll(@ForAll long seed) {
        whatWasDistortedIsReadRightOrNotAtAll(seed);
    }
}
