package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.EntryRefused;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On an installation of its own, which stays empty. */
@SpringBootTest(classes = TestApplication.class, properties = "installation=empty")
@Transactional
class FirstAdministratorsTests {
    private static final NewOrgan ROOT = new NewOrgan("620723001", "临泽县人民政府", OrganKind.COUNTY);
    private static final String PASSWORD = "第一个管理员的密码呀";

    @Autowired
    FirstAdministrators administrators;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theLinkMakesTheRootOrganAndItsAdministrator() {
        var token = administrators.invite().orElseThrow();
        var admin = administrators.appoint(token, ROOT, "Admin", "韩晓燕", PASSWORD);
        var organ = organs.byCode("620723001").orElseThrow();
        assertThat(people.covers(admin, Role.ADMIN, organ)).isTrue();
        assertThat(people.get(admin).account()).isEqualTo("admin");
        assertThat(administrators.invite()).isEmpty();
        assertThatThrownBy(() -> administrators.appoint(token, ROOT, "other", "别人", PASSWORD))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        var token = administrators.invite().orElseThrow();
        assertThat(jdbc.sql("select token_hash from one_time_link")
                        .query(String.class)
                        .list())
                .doesNotContain(token)
                .hasSize(1);
    }

    @Test
    void anotherStartEndsTheLinkOfTheFirst() {
        var first = administrators.invite().orElseThrow();
        assertThat(administrators.invite()).isPresent();
        assertThatThrownBy(() -> administrators.appoint(first, ROOT, "admin", "韩晓燕", PASSWORD))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void aLinkIsGoodForADay() {
        var token = administrators.invite().orElseThrow();
        clock.advance(Duration.ofHours(25));
        assertThatThrownBy(() -> administrators.appoint(token, ROOT, "admin", "韩晓燕", PASSWORD))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndDoesNotSpendTheLink() {
        var token = administrators.invite().orElseThrow();
        assertThatThrownBy(
                        () -> administrators.appoint(token, new NewOrgan("", "", OrganKind.COUNTY), "!", "", "short"))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(5));
        assertThat(administrators.appoint(token, ROOT, "admin", "韩晓燕", PASSWORD))
                .isNotNull();
    }
}
