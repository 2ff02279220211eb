package org.qianfa.correspondence.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 征求意见: a question to somebody who has no seat. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ConsultationCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Consultations consultations;

    Office office;
    Person drafter;
    Person deputy;
    Person secretary;
    Person admin;
    Person stranger;
    ReportId report;

    @BeforeEach
    void aSubmittedReport() {
        office = new Office(spring);
        drafter = office.people.drafter;
        deputy = office.people.deputy;
        secretary = office.people.secretary;
        admin = office.people.admin;
        stranger = office.people.person("shuiwu-member");
        report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
    }

    @Test
    void somebodyOfAnotherOrganIsAskedReadsAndAnswersAndReadsNoLonger() {
        deputy.consults(report, stranger, "灌区水价一段是否准确？", Optional.of(LocalDate.of(2022, 1, 12)));
        refused("还没有答复", () -> deputy.consults(report, stranger, "再问", Optional.empty()));
        reads(stranger);
        var asked = stranger.sees(consultations::waiting).getFirst();
        assertThat(asked.question()).startsWith("灌区水价");
        refused("请写下您的意见", () -> stranger.answersConsultation(asked.id(), " "));
        stranger.answersConsultation(asked.id(), "水价数字准确。");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        refused("已经结束", () -> stranger.answersConsultation(asked.id(), "改口"));
        assertThat(secretary.consultationsAbout(report))
                .extracting(one -> one.answer().orElse(""))
                .containsExactly("水价数字准确。");
        assertThat(deputy.seen(report)).isNotNull();
        deputy.approves(report);
    }

    @Test
    void anOpinionDecidesNothing() {
        deputy.consults(report, stranger, "可以吗", Optional.empty());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.approves(report))
                .withMessageContaining("没有您的席位");
    }

    @Test
    void aQuestionIsTakenBackByWhoeverAsked() {
        deputy.consults(report, stranger, "可以吗", Optional.empty());
        var asked = deputy.consultationsAbout(report).getFirst();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.takesConsultationBack(asked.id()));
        deputy.takesConsultationBack(asked.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        assertThat(deputy.consultationsAbout(report)).noneMatch(Consultation::isOpen);
        deputy.consults(report, stranger, "还是想问", Optional.empty());
        refused("不能早于今天", () -> deputy.consults(report, admin, "可以吗", Optional.of(LocalDate.of(2022, 1, 9))));
    }

    private void reads(Person who) {
        who.content(report);
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class ConsultationOnH2Tests extends ConsultationCases {}

@OnDatabase(MYSQL)
class ConsultationOnMySqlTests extends ConsultationCases {}
