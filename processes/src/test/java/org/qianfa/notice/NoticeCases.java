package org.qianfa.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.approval.GateUnderTest;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.reminder.ReminderSweep;
import org.qianfa.process.EngineStory;
import org.qianfa.report.stage.StageKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what on the real chain, in the inbox and by e-mail to a real mail server. */
abstract class NoticeCases extends NoticesAtWork {
    @Autowired
    Deadlines deadlines;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    EngineStory engine;

    @Autowired
    GateUnderTest gate;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theWholeChainIsToldToThoseWhomItConcerns() {
        var people = office.people;
        var report = office.townshipReport();
        assertThat(kinds(people.drafter)).containsExactly(NoticeKind.CALL_OPENED);
        people.drafter.fills(report);
        people.drafter.assigns(report, 5, people.drafter2);
        assertThat(kinds(people.drafter2)).containsExactly(NoticeKind.SECTION_ASSIGNED);
        people.drafter2.finishes(report, 5);
        people.drafter.submits(report);
        for (var reviewer : List.of(people.deputy, people.member1, people.member2))
            assertThat(kinds(reviewer)).containsExactly(NoticeKind.SENT_FOR_REVIEW);
        people.member1.returns(report, "请补充", 1);
        assertThat(kinds(people.drafter)).contains(NoticeKind.RETURNED);
        assertThat(first(people.drafter, NoticeKind.RETURNED).text(Locale.CHINA))
                .contains("赵玉兰退回了 柳河镇人民政府 2021 年度报告");
        assertThat(kinds(people.member1))
                .as("nobody is told of their own act")
                .containsExactly(NoticeKind.SENT_FOR_REVIEW);
        people.drafter.answersAndSubmits(report);
        for (var reviewer : List.of(people.deputy, people.member1, people.member2)) reviewer.approves(report);
        assertThat(kinds(people.secretary)).containsExactly(NoticeKind.SENT_FOR_SIGN_OFF);
        people.secretary.signs(report);
        assertThat(kinds(people.drafter)).contains(NoticeKind.SIGNED_OFF);
        engine.runsJobs(report);
        for (var person : List.of(people.drafter, people.deputy, people.secretary))
            assertThat(kinds(person)).contains(NoticeKind.PUBLISHED);
        assertThat(kinds(people.auditor)).isEmpty();
        assertThat(kinds(people.person("shuiwu-drafter"))).isEmpty();
    }

    @Test
    void aWithdrawalIsToldToTheReviewers() {
        var report = submitted();
        office.people.drafter.withdraws(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1))
            assertThat(kinds(reviewer)).contains(NoticeKind.WITHDRAWN);
    }

    @Test
    void urgingHandingOverEndingAndReopeningAreTold() {
        var people = office.people;
        var report = submitted();
        people.drafter.urges(report, "还有两天");
        assertThat(first(people.deputy, NoticeKind.URGED).text(Locale.CHINA))
                .contains("李春梅催您办理 柳河镇人民政府 2021 年度报告")
                .contains("还有两天");
        people.admin.makesResponsible(report, people.drafter2, "李春梅调离");
        for (var person : List.of(people.drafter, people.drafter2))
            assertThat(first(person, NoticeKind.REASSIGNED).text(Locale.CHINA)).contains("由李春梅转给张建国");
        people.admin.ends(report, "机构撤并");
        assertThat(kinds(people.deputy)).contains(NoticeKind.CASE_ENDED);
        people.admin.reopens(report, "撤并推迟");
        assertThat(first(people.drafter2, NoticeKind.CASE_REOPENED).text(Locale.ENGLISH))
                .contains("begins again at drafting");
    }

    @Test
    void aStoppedPublicationIsToldToTheAdministratorToo() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        jdbc.sql("update report_section set body = '改动', manuscript = '' where report_id = ? and section_number = 1")
                .param(report.toString())
                .update();
        engine.runsJobs(report);
        for (var person : List.of(office.people.admin, office.people.drafter, office.people.secretary))
            assertThat(kinds(person)).contains(NoticeKind.PUBLICATION_STOPPED);
    }

    @Test
    void aPdfThatDidNotPassIsToldWithWhatWasWrong() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        gate.finds("2a 6.2.11: 缺少字形");
        try {
            engine.runsJobs(report);
        } finally {
            gate.finds();
        }
        for (var person : List.of(office.people.admin, office.people.drafter))
            assertThat(first(person, NoticeKind.PUBLICATION_STOPPED).text(Locale.CHINA))
                    .contains("PDF 没有通过公布前的检查")
                    .contains("2a 6.2.11: 缺少字形");
    }

    @Test
    void aReminderAndAMovedDateComeIntoTheInbox() {
        var report = office.townshipReport();
        office.people.admin.does(
                me -> deadlines.move(report, StageKind.DRAFT, LocalDate.of(2022, 1, 20), "节前先完成初稿", me));
        assertThat(first(office.people.drafter, NoticeKind.DEADLINE_MOVED).text(Locale.CHINA))
                .contains("韩晓燕把 柳河镇人民政府 2021 年度报告的起草期限由 2022 年 1 月 24 日 改为 2022 年 1 月 20 日，理由：节前先完成初稿");
        clock.set(LocalDateTime.of(2022, 1, 23, 9, 0));
        sweep.run();
        assertThat(first(office.people.drafter).title(Locale.CHINA)).contains("已逾期 3 天");
        assertThat(first(office.people.deputy).kind()).isEqualTo(NoticeKind.ESCALATED);
        assertThat(first(office.people.admin).kind()).isEqualTo(NoticeKind.ESCALATED);
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        mails(office.people.deputy, "deputy@gov.example");
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    office.people.drafter.submits(report);
                    throw new IllegalStateException("late failure");
                }));
        outbox.run();
        assertThat(kinds(office.people.deputy)).isEmpty();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }
}

@OnDatabase(H2)
class NoticesOnH2Tests extends NoticeCases {}

@OnDatabase(MYSQL)
class NoticesOnMySqlTests extends NoticeCases {}
