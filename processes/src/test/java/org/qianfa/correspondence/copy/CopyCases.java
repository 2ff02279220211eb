package org.qianfa.correspondence.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 抄送: who is sent a report to read, and that they have read it. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CopyCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Copies copies;

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
    void everyCopyStandsInItsReadersListHoweverManyThereAre() {
        sends(drafter, stranger, secretary);
        assertThat(stranger.sees((StaffId me) -> copies.count(CopyFilter.ALL, me)))
                .isEqualTo(1);
        assertThat(stranger.sees((StaffId me) -> copies.page(new CopyFilter("柳河", true), 0, 10, me)))
                .hasSize(1);
        assertThat(stranger.sees((StaffId me) -> copies.page(CopyFilter.ALL, 1, 10, me)))
                .isEmpty();
        assertThat(stranger.sees((StaffId me) -> copies.count(new CopyFilter("100%", false), me)))
                .isZero();
        var copy = stranger.copies(10).getFirst();
        stranger.confirmsRead(List.of(copy.id()));
        assertThat(stranger.sees((StaffId me) -> copies.count(new CopyFilter("", true), me)))
                .isZero();
    }

    @Test
    void aCopyLetsItsReaderReadAndSaysWhenTheyHave() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        assertThat(sends(drafter, stranger, secretary)).isEqualTo(2);
        assertThat(sends(deputy, stranger)).as("once is enough").isZero();
        reads(stranger);
        var copy = stranger.copies(10).getFirst();
        assertThat(copy.byName()).isEqualTo("李春梅");
        assertThat(stranger.sees(copies::unread)).isEqualTo(1);
        stranger.confirmsRead(List.of(copy.id()));
        assertThat(stranger.sees(copies::unread)).isZero();
        assertThat(drafter.sees((StaffId me) -> copies.copiesOf(report, me)))
                .filteredOn(row -> row.readAt().isPresent())
                .extracting(CopyRow::toName)
                .containsExactly("孙丽华");
        refused("只能查看，不能转发", () -> sends(stranger, deputy));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deputy.confirmsRead(List.of(copy.id())));
        refused("只有送出的人", () -> stranger.urges(report, ""));
        refused("轮到您办理的时候", () -> stranger.consults(report, deputy, "如何", Optional.empty()));
    }

    @Test
    void manyCopiesAreReadAtOnce() {
        var other = office.calls(office.people.water, 2021);
        sends(drafter, admin);
        var water = office.people.person("shuiwu-drafter");
        water.sendsCopies(other, List.of(admin), "");
        var all = admin.copies(10).stream().map(CopyRow::id).toList();
        assertThat(all).hasSize(2);
        admin.confirmsRead(all);
        assertThat(admin.sees(copies::unread)).isZero();
    }

    private int sends(Person by, Person... to) {
        return by.sendsCopies(report, List.of(to), "请阅");
    }

    private void reads(Person who) {
        who.content(report);
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class CopyOnH2Tests extends CopyCases {}

@OnDatabase(MYSQL)
class CopyOnMySqlTests extends CopyCases {}
