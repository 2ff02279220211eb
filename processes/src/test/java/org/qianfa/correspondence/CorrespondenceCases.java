package org.qianfa.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
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

/** 催办, 抄送, 征求意见, 常用意见. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CorrespondenceCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Phrases phrases;

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
    void nobodyOutsideTheCountyIsReached() {
        var elsewhere = new Office(spring).people.deputy;
        refused("只能发给本单位", () -> sends(drafter, elsewhere));
        refused("不用发给自己", () -> sends(drafter, drafter));
        refused("只能发给本单位", () -> sends(drafter, office.people.auditor));
        assertThat(drafter.finds(report, ""))
                .extracting(Colleague::staff)
                .contains(stranger.id(), deputy.id(), admin.id())
                .doesNotContain(drafter.id(), elsewhere.id(), office.people.auditor.id());
        assertThat(drafter.finds(report, "水务")).extracting(Colleague::organName).containsOnly("临泽县水务局");
        assertThat(drafter.finds(report, "%")).isEmpty();
    }

    @Test
    void phrasesAreEverybodysOwn() {
        deputy.keepsPhrase("同意，请书记签发。");
        refused("已经有这一句", () -> deputy.keepsPhrase(" 同意，请书记签发。"));
        refused("不能是空的", () -> deputy.keepsPhrase(" "));
        var kept = deputy.sees(phrases::mine).getFirst();
        assertThat(secretary.sees(phrases::mine)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> secretary.does(me -> phrases.drop(kept.id(), me)));
        for (var i = 1; i < 30; i++) {
            var words = "第" + i + "句";
            deputy.keepsPhrase(words);
        }
        refused("最多 30 句", () -> deputy.keepsPhrase("再来一句"));
        deputy.does(me -> phrases.drop(kept.id(), me));
        assertThat(deputy.sees(phrases::mine)).extracting(Phrase::words).hasSize(29);
    }

    private int sends(Person by, Person... to) {
        return by.sendsCopies(report, List.of(to), "请阅");
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class CorrespondenceOnH2Tests extends CorrespondenceCases {}

@OnDatabase(MYSQL)
class CorrespondenceOnMySqlTests extends CorrespondenceCases {}
