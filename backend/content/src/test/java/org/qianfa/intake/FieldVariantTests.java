package org.qianfa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;

/** Reports in the shapes in which people have them: all is read, and every number in its cell. */
class FieldVariantTests {
    private static final Formats FORMATS = new Formats();
    private final Intake intake = new Intake(FORMATS);

    static Stream<Arguments> shapes() {
        return FieldVariant.all().stream()
                .filter(shape -> shape != FieldVariantPdf.NO_LINES)
                .flatMap(shape -> FORMATS.all().stream().map(form -> Arguments.of(shape, form)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeComesBackWhole(FieldVariant shape, Format form) {
        var report = Original.numbered(form);
        var reading = intake.read(shape.file(report), shape.fileName());
        assertThat(reading.form()).isSameAs(form);
        assertThat(reading.title()).contains(report.title());
        assertThat(reading.organName()).contains("柳河镇人民政府");
        assertThat(reading.wording().headings()).hasSize(6);
        assertThat(reading.sections()).isEqualTo(report.content().sections());
        assertThat(reading.cells()).isEqualTo(report.content().cells());
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void aPdfWithoutLinesIsReadAsFarAsItIsCertain() {
        for (var form : FORMATS.all()) {
            var report = Original.numbered(form);
            var reading = intake.read(FieldVariantPdf.NO_LINES.file(report), "年报.pdf");
            assertThat(reading.sections()).isEqualTo(report.content().sections());
            assertThat(report.content().cells().values().entrySet())
                    .containsAll(reading.cells().values().entrySet());
            assertThat(reading.cells().values()).hasSizeGreaterThan(40);
            assertThat(reading.unplaced()).isNotEmpty();
        }
    }
}
