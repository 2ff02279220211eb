package org.qianfa.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.TestApplication;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = TestApplication.class)
class PeopleTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @Test
    void aCountyHasItsTownshipAndBureausUnderIt() {
        assertThat(organs.under(demo.county.id()))
                .extracting(Organ::name)
                .containsExactly("临泽县人民政府", "临泽县教育局", "临泽县水务局", "柳河镇人民政府");
        assertThat(organs.under(demo.township.id())).containsExactly(demo.township);
        assertThat(organs.byCode(demo.township.code())).contains(demo.township);
    }

    @Test
    void whoHoldsARoleComesByRank() {
        assertThat(people.holding(Role.DRAFTER, demo.township.id()))
                .extracting(Staff::id)
                .containsExactly(demo.drafter.id(), demo.drafter2.id());
        assertThat(people.get(demo.drafter.id()).duties())
                .containsExactly(new Duty(demo.township.id(), Role.DRAFTER, 0));
    }

    @Test
    void administrationReachesDownAndWorkStaysInItsOrgan() {
        assertThat(people.covers(demo.admin.id(), Role.ADMIN, demo.township)).isTrue();
        assertThat(people.covers(demo.countyOffice.id(), Role.COUNTY, demo.water))
                .isTrue();
        assertThat(people.covers(demo.secretary.id(), Role.HEAD, demo.township)).isTrue();
        assertThat(people.covers(demo.secretary.id(), Role.HEAD, demo.water)).isFalse();
        assertThat(people.covers(demo.secretary.id(), Role.ADMIN, demo.township))
                .isFalse();
    }

    @Test
    void anotherCountyIsNoneOfTheAdministratorsBusiness() {
        var other = DemoPeople.in(spring);
        assertThat(people.covers(demo.admin.id(), Role.ADMIN, other.township)).isFalse();
    }

    @Test
    void namesAreReadAtOnce() {
        assertThat(people.names(List.of(demo.drafter.id(), demo.secretary.id(), StaffId.SYSTEM)))
                .isEqualTo(Map.of(demo.drafter.id(), "李春梅", demo.secretary.id(), "刘国强"));
        assertThat(people.names(List.of())).isEmpty();
    }

    @Test
    void nobodyIsFoundUnderAStrangeId() {
        assertThatThrownBy(() -> people.get(new StaffId("nobody"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organs.get(new OrganId("nowhere"))).isInstanceOf(NotFound.class);
    }

    @Test
    void anAuditorHoldsNoOtherDuty() {
        var organ = demo.county.id();
        var both = Set.of(new Duty(organ, Role.AUDITOR, 0), new Duty(organ, Role.ADMIN, 0));
        assertThatThrownBy(() -> new Staff(new StaffId("x"), "both", "两任", organ, both))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
