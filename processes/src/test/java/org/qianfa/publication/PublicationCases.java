package org.qianfa.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.approval.GateUnderTest;
import org.qianfa.approval.NotReady;
import org.qianfa.document.FileKind;
import org.qianfa.document.pdf.PdfGate;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.edition.PublishedFiles;
import org.qianfa.report.ReportStatus;
import org.qianfa.text.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 公布: what was signed, and nothing else, is made a PDF, judged, and shown to everybody. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class PublicationCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    Publications publications;

    @Autowired
    PublishedFiles files;

    @Autowired
    GateUnderTest gate;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void contentThatWasChangedBehindTheSignatureIsNotPublished() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        jdbc.sql(
                        "update report_section set body = '签发后被改动', manuscript = '' where report_id = ? and section_number = 1")
                .param(report.toString())
                .update();
        engine.runsJobs(report);
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.admin.sees(publications::stops)).hasSize(1);
    }

    @Test
    void aCharacterThatNoFontDrawsKeepsTheReportFromReviewAndIsNamed() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.writes(report, 5, "\n群众点赞👍，来信表扬。");
        var sentence = "第5部分有 1 个字 PDF 的字体里没有：👍（U+1F44D）“群众点赞👍，来信表扬。”，请换成通用的写法。";
        assertThat(office.people.drafter.readiness(report).obstacles())
                .extracting(Sentence::toString)
                .contains(sentence);
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> office.people.drafter.submits(report))
                .withMessageContaining(sentence);
    }

    @Test
    void whatIsPublishedHasItsPdfFromTheBeginning() throws IOException {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        engine.runsJobs(report);
        var pdf = files.find(office.people.township.code(), 2021, FileKind.PDF, Duration.ZERO)
                .orElseThrow();
        assertThat(new PdfGate().breaches(pdf.content())).isEmpty();
    }

    @Test
    void aPdfThatBreaksTheStandardsStopsThePublicationUntilItIsMended() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        gate.finds("ua1 7.1-8: 没有元数据");
        try {
            engine.runsJobs(report);
        } finally {
            gate.finds();
        }
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(files.find(office.people.township.code(), 2021, FileKind.PDF, Duration.ZERO))
                .isEmpty();
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.admin.sees(publications::stops))
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.reason()).isEqualTo(StopReason.BREACH);
                    assertThat(stop.detail()).isEqualTo("ua1 7.1-8: 没有元数据");
                });

        office.people.drafter.submits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        office.people.secretary.signs(report);
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(office.people.admin.sees(publications::stops)).isEmpty();
    }

    @Test
    void aPdfThatCannotBeWrittenDownIsTriedAgainAndNothingIsPublicBefore() throws IOException {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        var data = Path.of(spring.getEnvironment().getRequiredProperty("qianfa.data"));
        var folder = data.resolve("published");
        var aside = data.resolve("published-aside");
        Files.createDirectories(folder);
        Files.move(folder, aside);
        Files.createFile(folder);
        try {
            assertThatThrownBy(() -> engine.runsJobs(report)).hasRootCauseInstanceOf(FileAlreadyExistsException.class);
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        assertThat(office.people.admin.sees(publications::stops)).isEmpty();
        var waiting = jobs.createTimerJobQuery()
                .processInstanceId(engine.instance(report))
                .singleResult();
        assertThat(waiting.getRetries()).isPositive();
        jobs.executeJob(jobs.moveTimerToExecutableJob(waiting.getId()).getId());
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(publications.find(office.people.township.code(), 2021)).isPresent();
    }

    @Test
    void aTitleThatCannotBeDrawnStopsThePublicationInWords() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        jdbc.sql("update organ set name = '👍镇人民政府' where id = ?")
                .param(office.people.township.id().value())
                .update();
        engine.runsJobs(report);
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(office.people.admin.sees(publications::stops))
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.reason()).isEqualTo(StopReason.NO_GLYPH);
                    assertThat(stop.detail()).contains("标题里有 1 个字").contains("👍（U+1F44D）");
                });
    }

    @Test
    void aReturnedReportCanBeSignedAgainAndIsPublishedOnce() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        publications.publish(report);
        publications.publish(report);
        engine.runsJobs(report);
        assertThat(jdbc.sql("select count(*) from publication where report_id = ?")
                        .param(report.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}

@OnDatabase(H2)
class PublicationOnH2Tests extends PublicationCases {}

@OnDatabase(MYSQL)
class PublicationOnMySqlTests extends PublicationCases {}
