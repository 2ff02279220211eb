package org.qianfa.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTitleTests {
    @Test
    void everyOfficialFormAsksForThisTitle() {
        for (var form : new Formats().all())
            assertThat(form.title("清水乡人民政府", 2021))
                    .isEqualTo(ReportTitle.of("清水乡人民政府", 2021))
                    .isEqualTo("清水乡人民政府2021年政府信息公开工作年度报告");
    }

    @Test
    void theOrganStandsBeforeTheYear() {
        assertThat(ReportTitle.organ(ReportTitle.of("清水乡人民政府", 2021))).isEqualTo("清水乡人民政府");
        assertThat(ReportTitle.organ("年报")).isEqualTo("年报");
    }
}
