package org.qianfa.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.file.FormReader;
import org.qianfa.text.Refused;

class FormatsTests {
    private final Formats formats = new Formats();

    @Test
    void aReportKeepsTheFormOfItsYear() {
        assertThat(formats.forYear(2019).id()).isEqualTo("2019");
        assertThat(formats.forYear(2020).id()).isEqualTo("2019");
        assertThat(formats.forYear(2021).id()).isEqualTo("2021");
        assertThat(formats.forYear(2031).id()).isEqualTo("2021");
    }

    @Test
    void anEarlierYearIsRefusedInASentence() {
        assertThatThrownBy(() -> formats.forYear(2018))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2018 年度");
    }

    @Test
    void theTablesOf2021HaveTheOfficialNumberOfValues() {
        var form = formats.get("2021");
        assertThat(form.table(2).orElseThrow().cells()).hasSize(10);
        assertThat(form.table(3).orElseThrow().cells()).hasSize(175);
        assertThat(form.table(4).orElseThrow().cells()).hasSize(15);
        assertThat(form.table(3).orElseThrow().width()).isEqualTo(10);
        assertThat(form.sections()).hasSize(6);
    }

    @Test
    void theTrialFormHasItsOwnTable2AndOneRowForOtherHandling() {
        var form = formats.get("2019");
        assertThat(form.table(2).orElseThrow().cells()).hasSize(6 + 6 + 6 + 2 + 2);
        assertThat(form.table(3).orElseThrow().cells()).hasSize(23 * 7);
        assertThat(form.cell(CellKey.parse("2/penalties/change"))
                        .orElseThrow()
                        .type()
                        .number("-3"))
                .isPresent();
    }

    @Test
    void aCellIsCalledByColumnAndRow() {
        assertThat(formats.get("2021")
                        .cell(CellKey.parse("3/received/naturalPerson"))
                        .orElseThrow()
                        .name())
                .isEqualTo("自然人，一、本年新收政府信息公开申请数量");
    }

    @Test
    void totalsAreComputedAndInputsAreTheRest() {
        var table = formats.get("2021").table(3).orElseThrow();
        assertThat(table.inputs()).hasSize(24 * 6);
        assertThat(table.inputs().stream().map(CellKey::row).collect(Collectors.toSet()))
                .doesNotContain("outcomesTotal");
    }

    @Test
    void theValidReportForEveryFormAddsUpAndIsNotAllZero() {
        for (var format : formats.all()) {
            var cells = FilledReports.valid(format).cells();
            for (var table : format.tables()) {
                assertThat(table.blankInputs(cells)).isEmpty();
                assertThat(table.withTotals(cells)).isEqualTo(cells);
                assertThat(table.cells().stream()
                                .map(cell -> cells.at(cell.key()).orElseThrow()))
                        .anyMatch(value -> !value.equals("0"));
            }
        }
    }

    @Test
    void whatTheBuildMadeOfAFormFileIsTheFormThatIsWritten() throws IOException {
        for (var form : new Formats().all())
            try (var yaml = Formats.class.getResourceAsStream("/formats/" + form.id() + ".yaml")) {
                assertThat(form).usingRecursiveComparison().isEqualTo(FormReader.read(form.id(), requireNonNull(yaml)));
            }
    }
}
