package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.Duty;
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

    private String token(Role role) {
        return of(role, administrators.invite());
    }

    private static String of(Role role, Map<Role, String> tokens) {
        return Objects.requireNonNull(tokens.get(role));
    }

    @Test
    void threeLinksMakeTheRootOrganAndThreePeople() {
        var tokens = administrators.invite();
        assertThat(tokens).containsOnlyKeys(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
        assertThat(administrators.isWithoutOrgan()).isTrue();
        var security = administrators.appoint(of(Role.SECURITY_ADMIN, tokens), ROOT, "Security", "秦岚", PASSWORD);
        assertThat(administrators.isWithoutOrgan()).isFalse();
        var organ = organs.byCode("620723001").orElseThrow();
        assertThat(people.get(security).duties()).containsExactly(new Duty(organ.id(), Role.SECURITY_ADMIN, 0));
        assertThat(people.get(security).account()).isEqualTo("security");
        assertThatThrownBy(() -> administrators.appoint(of(Role.SECURITY_ADMIN, tokens), ROOT, "other", "别人", PASSWORD))
                .isInstanceOf(LinkSpent.class);
        assertThatThrownBy(
                        () -> administrators.appoint(of(Role.SYSTEM_ADMIN, tokens), ROOT, "security", "别人", PASSWORD))
                .hasMessageContaining("security 已经有人用了");
        var system = administrators.appoint(of(Role.SYSTEM_ADMIN, tokens), ROOT, "system", "高明", PASSWORD);
        assertThat(people.covers(system, Role.SYSTEM_ADMIN, organ)).isTrue();
        assertThat(administrators.invite()).containsOnlyKeys(Role.AUDITOR);
    }

    /** As after the upgrade of an installation whose administrators could do everything. */
    @Test
    void whoeverIsMissingIsInvitedAndNobodyElse() {
        administrators.appoint(token(Role.AUDITOR), ROOT, "auditor", "石志刚", PASSWORD);
        assertThat(administrators.invite()).containsOnlyKeys(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        assertThat(administrators.invite(Set.of(Role.AUDITOR)))
                .as("asked for where the server is started")
                .containsOnlyKeys(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
    }

    @Test
    void theDatabaseDoesNotKnowTheTokens() {
        var tokens = administrators.invite();
        assertThat(jdbc.sql("select token_hash from one_time_link")
                        .query(String.class)
                        .list())
                .doesNotContainAnyElementsOf(tokens.values())
                .hasSize(3);
    }

    @Test
    void anotherStartEndsTheLinksOfTheFirst() {
        var first = token(Role.SYSTEM_ADMIN);
        assertThat(administrators.invite()).hasSize(3);
        assertThatThrownBy(() -> administrators.appoint(first, ROOT, "admin", "韩晓燕", PASSWORD))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void aLinkIsGoodForADay() {
        var token = token(Role.SYSTEM_ADMIN);
        clock.advance(Duration.ofHours(25));
        assertThatThrownBy(() -> administrators.appoint(token, ROOT, "admin", "韩晓燕", PASSWORD))
                .isInstanceOf(LinkSpent.class);
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndDoesNotSpendTheLink() {
        var token = token(Role.SYSTEM_ADMIN);
        assertThatThrownBy(
                        () -> administrators.appoint(token, new NewOrgan("", "", OrganKind.COUNTY), "!", "", "short"))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(5));
        assertThat(administrators.appoint(token, ROOT, "admin", "韩晓燕", PASSWORD))
                .isNotNull();
    }
}
