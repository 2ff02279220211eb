package org.qianfa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qianfa.inspection.FileNames;

class ReportFileKindTests {
    @Test
    void whatMayBeBroughtIsSaidOfEveryKindThatIsRead() {
        assertThat(ReportFileKind.readable().in(Locale.CHINA)).isEqualTo("Word .docx、有文字的 PDF、网页、Excel .xlsx 或纯文本");
        assertThat(ReportFileKind.readable().in(Locale.ENGLISH))
                .isEqualTo("Word .docx, PDF with text, web page, Excel .xlsx or plain text");
        assertThat(ReportFileKind.readable().values()).hasSize((int) Arrays.stream(ReportFileKind.values())
                .filter(ReportFileKind::isRead)
                .count());
    }

    @Test
    void theEndingOfANameTellsTheKindHoweverItIsWritten() {
        assertThat(ReportFileKind.ofName("乡镇/年报.2021.DOCX")).contains(ReportFileKind.WORD);
        assertThat(ReportFileKind.ofName("年报.wps")).contains(ReportFileKind.OTHER_OFFICE);
        assertThat(ReportFileKind.ofName("年报.exe")).isEmpty();
    }

    @Test
    void noEndingBelongsToTwoKindsAndWhatIsReadIsAccepted() {
        assertThat(ReportFileKind.readEndings())
                .doesNotHaveDuplicates()
                .contains(".docx", ".txt", ".mht")
                .allSatisfy(ending ->
                        assertThat(FileNames.couldBeReport("年报" + ending)).isTrue());
    }

    @Test
    void anArchiveIsNoReportAndAnOldOfficeFileIsOneThatCannotBeRead() {
        assertThat(FileNames.couldBeReport("全县.zip")).isFalse();
        assertThat(FileNames.couldBeReport("年报.doc")).isTrue();
        assertThat(FileNames.couldBeReport("~$年报.docx")).isFalse();
    }
}
