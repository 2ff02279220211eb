package org.qianfa.report.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.section.SectionText;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** 稿次: when a revision is made, and when none is. */
@SpringBootTest(classes = TestApplication.class)
abstract class RevisionCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    Revisions revisions;

    @Autowired
    TransactionTemplate transaction;

    Office office;
    Person responsible;
    Person second;
    ReportId report;

    @BeforeEach
    void aReportWithTwoDrafters() {
        office = new Office(spring);
        responsible = office.people.drafter;
        second = office.people.drafter2;
        report = office.townshipReport();
        responsible.fills(report);
        responsible.assigns(report, 5, second);
    }

    @Test
    void revisionsAreMadeByNameAtHandOverAndAtSubmissionAndNeverTwiceForTheSameContent() {
        saves(5, text(5).text() + "\n另外补充。", text(5).version(), "a", second);
        second.finishes(report, 5);
        responsible.savesRevision(report, RevisionKind.SAVED, "  给组长看之前 ");
        responsible.savesRevision(report, RevisionKind.SAVED, "");
        submits();
        assertThat(responsible.revisions(report))
                .extracting(RevisionRow::kind, RevisionRow::note, RevisionRow::madeBy)
                .containsExactly(
                        tuple(RevisionKind.SUBMITTED, "", responsible.id()),
                        tuple(RevisionKind.SAVED, "给组长看之前", responsible.id()),
                        tuple(RevisionKind.HANDED_OVER, "", second.id()));
        refused("report.frozen", () -> responsible.savesRevision(report, RevisionKind.SAVED, ""));
        var stranger = office.people.auditor;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.does(me -> revisions.get(report, 1, me)));
    }

    /** Without a process that would move it on. */
    private void submits() {
        responsible.submits(report);
        transaction.executeWithoutResult(_ -> reports.move(reports.get(report), ReportStatus.UNDER_REVIEW));
    }

    private TextOutcome saves(int section, String text, long basedOn, String tab, Person by) {
        return saves(section, Manuscript.ofText(text), basedOn, tab, by);
    }

    private TextOutcome saves(int section, Manuscript manuscript, long basedOn, String tab, Person by) {
        return by.sees(me -> drafts.saveManuscript(report, section, manuscript, basedOn, tab, me));
    }

    private SectionText text(int section) {
        return responsible.text(report, section);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class RevisionOnH2Tests extends RevisionCases {}

@OnDatabase(MYSQL)
class RevisionOnMySqlTests extends RevisionCases {}
