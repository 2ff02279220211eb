package org.qianfa.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.audit.AuditEntry;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.document.FileKind;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.form.content.EditionIdentity;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxEntry;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.edition.PublishedFile;
import org.qianfa.publication.edition.PublishedFiles;
import org.qianfa.publication.proof.EditionAltered;
import org.qianfa.publication.proof.EditionVerification;
import org.qianfa.publication.proof.SignatureVerification;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the public reads is what was published, whoever owns the database and the disk. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class PublicationProofCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    Publications publications;

    @Autowired
    OlderEditions older;

    @Autowired
    PublishedFiles files;

    @Autowired
    EditionVerification verification;

    @Autowired
    AuditLog log;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignatureVerification signatures;

    Office office;
    ReportId report;
    /** Of other tests on the same database. */
    private Set<String> known = Set.of();

    @BeforeEach
    void aPublishedReport() {
        office = new Office(spring);
        report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        known = signatures.examine().differences().stream()
                .map(Sentence::toString)
                .collect(Collectors.toSet());
        engine.runsJobs(report);
        assertThat(found()).isPresent();
    }

    private Optional<PublishedReport> found() {
        return publications.find(office.people.township.code(), 2021);
    }

    private Optional<PublishedFile> file(FileKind kind) {
        return files.find(office.people.township.code(), 2021, kind, Duration.ofSeconds(60));
    }

    private boolean isListed() {
        return publications.published(10_000).stream()
                .anyMatch(row -> row.organCode().equals(office.people.township.code()));
    }

    private void change(String what) {
        jdbc.sql("update publication set " + what + " where report_id = ?")
                .param(report.toString())
                .update();
    }

    private Path folder() {
        return Path.of(spring.getEnvironment().getRequiredProperty("qianfa.data"))
                .resolve("published");
    }

    private Path kept(String ending) throws IOException {
        try (var all = Files.list(folder())) {
            return all.filter(file -> file.getFileName().toString().startsWith(report.toString())
                            && file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<AuditEntry> lines(String action) {
        return office.people.auditor.sees((StaffId me) -> log.page(AuditFilter.ALL, Optional.empty(), 500, me)).stream()
                .filter(entry -> entry.action().equals(action) && entry.report().equals(Optional.of(report)))
                .toList();
    }

    private List<String> differences() {
        return verification.examine(folder()).differences().stream()
                .map(Sentence::toString)
                .filter(sentence ->
                        sentence.contains(office.people.township.code()) || sentence.contains(report.toString()))
                .toList();
    }

    @Test
    void theLogHoldsDigestsOfAllThatIsShown() {
        assertThat(lines("Published").getFirst().facts())
                .hasEntrySatisfying("seal", seal -> assertThat(seal).hasSize(64))
                .hasEntrySatisfying("listed", listed -> assertThat(listed).hasSize(64))
                .hasEntrySatisfying("pdf", pdf -> assertThat(pdf).hasSize(64));
        assertThat(differences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = replace(content, '信息', '讯息')",
                "title = concat(title, '（修订）')",
                "organ_name = '别的镇人民政府'",
                "signer = '别人'",
                "index_number = concat(index_number, '1')",
                "sm3 = sha256",
                "published_at = timestamp '2022-01-01 00:00:00'",
                "signed_at = timestamp '2022-01-01 00:00:00'"
            })
    void aRowThatWasChangedIsNotShownAndIsTold(String change) {
        change(change);
        for (var i = 0; i < 2; i++)
            assertThatExceptionOfType(EditionAltered.class).isThrownBy(this::found);
        assertThatExceptionOfType(EditionAltered.class).isThrownBy(() -> file(FileKind.PDF));
        assertThat(lines("EditionDiffers")).as("once, not at every reading").hasSize(1);
        assertThat(office.people.admin.sees((StaffId me) -> inbox.page(InboxFilter.ALL, Optional.empty(), 5, me)))
                .extracting(InboxEntry::kind)
                .containsOnlyOnce(NoticeKind.PUBLICATION_DIFFERS);
        assertThat(differences()).anyMatch(sentence -> sentence.contains("年度报告第 1 版"));
    }

    @Test
    void aFalseTitleIsNotListed() {
        assertThat(isListed()).isTrue();
        change("title = '假的标题'");
        assertThat(isListed()).isFalse();
        assertThat(lines("EditionDiffers"))
                .extracting(line -> line.facts().get("part"))
                .containsExactly("LISTED");
    }

    @Test
    void aRowThatIsGoneIsMissedByTheVerification() {
        change("edition = 7");
        assertThatExceptionOfType(EditionAltered.class).isThrownBy(this::found);
        assertThat(differences()).anyMatch(sentence -> sentence.contains(report + " 第 1 版：日志里有公布记录"));
    }

    @Test
    void aFileThatWasSwappedIsNotGivenOut() throws IOException {
        assertThat(file(FileKind.PDF)).isPresent();
        assertThat(file(FileKind.DOCX)).isPresent();
        for (var kind : List.of(FileKind.PDF, FileKind.DOCX)) {
            Files.writeString(kept("." + kind.key()), "swapped " + kind);
            assertThatExceptionOfType(EditionAltered.class).isThrownBy(() -> file(kind));
        }
        assertThat(found()).as("the page is as it was").isPresent();
        assertThat(lines("EditionDiffers"))
                .extracting(line -> line.facts().get("part"))
                .containsExactly("FILE", "FILE");
        assertThat(differences()).anyMatch(sentence -> sentence.startsWith("文件 "));
    }

    @Test
    void aPdfThatIsGoneIsMadeAgainOnRecord() throws IOException {
        var before = file(FileKind.PDF).orElseThrow().content();
        Files.delete(kept(".pdf"));
        assertThat(file(FileKind.PDF).orElseThrow().content()).hasSizeGreaterThan(before.length / 2);
        assertThat(file(FileKind.PDF)).isPresent();
        assertThat(lines("PdfMadeAgain")).hasSizeLessThanOrEqualTo(1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void theVerificationNamesASignatureOrARevisionThatWasChanged() {
        assertThat(signatureDifferences()).isEmpty();
        jdbc.sql("update report_revision set content = replace(content, '信息', '讯息') where report_id = ?")
                .param(report.toString())
                .update();
        assertThat(signatureDifferences()).anyMatch(sentence -> sentence.contains("内容与签发的摘要不符"));
        jdbc.sql("update signature set staff_id = ? where report_id = ?")
                .params(office.people.deputy.id().value(), report.toString())
                .update();
        assertThat(signatureDifferences())
                .anyMatch(sentence -> sentence.contains("与审计日志里签发的那一条不符"))
                .anyMatch(sentence -> sentence.contains(report.toString()));
    }

    private List<String> signatureDifferences() {
        var before = known;
        known = signatures.examine().differences().stream()
                .map(Sentence::toString)
                .collect(Collectors.toSet());
        return known.stream().filter(sentence -> !before.contains(sentence)).toList();
    }

    /** As an earlier version wrote it: its line holds no digest. */
    @Test
    void anEditionFromBeforeDigestsGetsThemOnce() {
        anotherEdition();
        published();
        assertThat(older.seal()).isEqualTo(1);
        assertThat(older.seal()).isZero();
        assertThat(found().orElseThrow().edition()).isEqualTo(2);
        assertThat(lines("EditionSealedLater")).hasSize(1);
        change("signer = '别人'");
        assertThatExceptionOfType(EditionAltered.class).isThrownBy(this::found);
    }

    /** Whoever owns the database puts an edition there, and waits for the next start. */
    @Test
    void anEditionOfWhichTheLogKnowsNothingIsNotMadePublicByAStart() {
        anotherEdition();
        assertThat(older.seal()).isZero();
        assertThatExceptionOfType(EditionAltered.class).isThrownBy(this::found);
    }

    @Test
    void anEditionFromBeforeDigestsThatWasChangedSinceGetsNone() {
        anotherEdition();
        published();
        jdbc.sql("update publication set content = replace(content, '信息', '讯息') where report_id = ? and edition = 2")
                .param(report.toString())
                .update();
        assertThat(older.seal()).isZero();
        assertThatExceptionOfType(EditionAltered.class).isThrownBy(this::found);
    }

    /** A second one with a hash of its own, beside the first. */
    private void anotherEdition() {
        var identity = new EditionIdentity(office.people.township.code(), 2021, 2, "2021");
        var content = jdbc.sql("select content from publication where report_id = ?")
                .param(report.toString())
                .query(String.class)
                .single();
        var hash = ContentHash.of(identity, new ContentJson().read(content));
        jdbc.sql("""
                        insert into publication (report_id, edition, organ_code, organ_name, report_year, title, index_number, format,
                            content, sm3, sha256, signer, signed_at, published_at)
                        select report_id, 2, organ_code, organ_name, report_year, title, index_number, format,
                            content, ?, ?, signer, signed_at, published_at from publication where report_id = ?
                        """).params(hash.sm3(), hash.sha256(), report.toString()).update();
    }

    private void published() {
        var sm3 = jdbc.sql("select sm3 from publication where report_id = ? and edition = 2")
                .param(report.toString())
                .query(String.class)
                .single();
        PublishedBefore.tell(spring, report, office.people.township.id(), 2, sm3);
    }
}

@OnDatabase(H2)
class PublicationProofOnH2Tests extends PublicationProofCases {}

@OnDatabase(MYSQL)
class PublicationProofOnMySqlTests extends PublicationProofCases {}
