package org.qianfa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.document.FileKind;
import org.qianfa.document.FileName;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.Papers;
import org.qianfa.form.content.Content;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = TestApplication.class)
@OnDatabase(DatabaseUnderTest.H2)
class ExportsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Exports exports;

    Office office;
    ReportId report;

    @BeforeEach
    void aReportInTheMaking() {
        office = new Office(spring);
        report = office.townshipReport();
        office.people.drafter.fills(report);
    }

    private Paper paper() {
        return office.people.drafter.sees(me -> exports.paper(report, me));
    }

    @Test
    void aStrangerFindsNothing() {
        var stranger = office.people.auditor;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.does(me -> exports.paper(report, me)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.does(me -> exports.paper(report, 1, me)));
    }

    @Test
    void whatIsStillWrittenIsADraftAndSaysItsHash() {
        assertThat(paper().origin()).isInstanceOf(Origin.OfDraft.class);
        assertThat(paper().origin().sentence())
                .contains("未经签发", paper().origin().hash().orElseThrow().sm3());
    }

    @Test
    void allKindsAreOfOneAndTheSameRevision() {
        office.people.drafter.savesRevision(report, RevisionKind.SAVED, "第一稿");
        var paper = office.people.drafter.sees(me -> exports.paper(report, 1, me));
        assertThat(paper.origin()).isEqualTo(paper().origin());
        var hash = paper.origin().hash().orElseThrow().sm3();
        for (var kind : new FileKind[] {FileKind.HTML, FileKind.JSON, FileKind.CSV}) {
            var export = exports.begin(paper, kind);
            await().until(() -> export.progress().over());
            assertThat(export.fileName()).isEqualTo(paper.title() + "（第1稿）." + kind.key());
            assertThat(export.progress()).isInstanceOfSatisfying(Export.Progress.Written.class, written -> assertThat(
                            new String(written.file(), StandardCharsets.UTF_8))
                    .contains(hash));
        }
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        var export = exports.begin(Papers.saying(1, "👍"), FileKind.PDF);
        await().until(() -> export.progress().over());
        assertThat(export.progress()).isInstanceOfSatisfying(Export.Progress.Failed.class, failed -> assertThat(
                        failed.reasons().getFirst().key())
                .isEqualTo("document.noGlyph"));
    }

    @Test
    void aFileNameIsFitForAnyFileSystem() {
        var hostile = new Paper(Papers.FORM, "../a\\b:c*?\"<>|\n年报", "", 2024, Content.EMPTY, new Origin.OfFile());
        assertThat(FileName.forPaper(hostile, FileKind.PDF)).isEqualTo("政府信息公开工作年度报告.pdf");
        var untitled = new Paper(Papers.FORM, "", "", 2024, Content.EMPTY, Papers.SIGNED);
        assertThat(FileName.forPaper(untitled, FileKind.DOCX)).isEqualTo("政府信息公开工作年度报告.docx");
    }
}
