package org.qianfa.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.account.LinkSpent;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.account.SignIn;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@SpringBootTest(classes = TestApplication.class)
abstract class EnrolmentCases {
    private static final String CHOSEN = "自己选的密码要有十个字";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Organs organs;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    SignIn signIn;

    @Autowired
    AuditLog log;

    @Autowired
    TestClock clock;

    DemoPeople demo;
    String account;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
        account = "new-" + people.get(demo.drafter.id()).account();
    }

    @Test
    void theAdministratorAddsAnOrganBelowTheirOwn() {
        var street = demo.admin.sees(me -> organs.create(
                new NewOrgan(demo.township.code() + "9", "东关街道办事处", OrganKind.STREET), demo.county.id(), me));
        assertThat(organs.under(demo.county.id())).contains(street);
        assertThat(street.isUnder(demo.county)).isTrue();
        assertThat(street.isUnder(demo.township)).isFalse();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> demo.admin.does(
                        me -> organs.create(new NewOrgan("有空格 的", " ", OrganKind.STREET), demo.county.id(), me)))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(2));
        assertThatThrownBy(() -> enrol(new NewPerson("", "", demo.township.id(), Set.of(Role.AUDITOR, Role.HEAD), 0)))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(3));
    }

    @Test
    void codesAndAccountsAreTakenOnce() {
        assertThatThrownBy(() -> demo.admin.does(me -> organs.create(
                        new NewOrgan(demo.water.code(), "又一个水务局", OrganKind.COUNTY_DEPARTMENT), demo.county.id(), me)))
                .hasMessageContaining(demo.water.code());
        var taken = people.get(demo.drafter.id()).account();
        assertThatThrownBy(() -> enrol(new NewPerson(taken, "同名者", demo.township.id(), Set.of(Role.MEMBER), 0)))
                .hasMessageContaining(taken);
    }

    @Test
    void whoDoesNotAdministerAnOrganFindsNoneThere() {
        var elsewhere = DemoPeople.in(spring);
        var wanted = new NewPerson(account, "外来者", demo.township.id(), Set.of(Role.HEAD), 0);
        assertThatThrownBy(() -> elsewhere.admin.does(me -> people.enrol(wanted, me)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> demo.secretary.does(me -> people.enrol(wanted, me)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.admin.does(me -> people.newLink(demo.secretary.id(), me)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.admin.does(me -> people.membersOf(demo.township.id(), me)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewPersonChoosesAPasswordByALinkThatWorksOnce() {
        var token = enrol(newMember());
        assertThatThrownBy(() -> signIn("")).isInstanceOf(BadCredentialsException.class);
        passwords.choose(token, CHOSEN);
        assertThat(signIn(CHOSEN).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> passwords.choose(token, CHOSEN + "2")).isInstanceOf(LinkSpent.class);
    }

    @Test
    void aWeakChoiceDoesNotSpendTheLink() {
        var token = enrol(newMember());
        assertThatThrownBy(() -> passwords.choose(token, "short")).isInstanceOf(EntryRefused.class);
        passwords.choose(token, CHOSEN);
    }

    @Test
    void aLinkEndsAfterSevenDaysOrWhenThereIsANewOne() {
        var first = enrol(newMember());
        var person = people.holding(Role.MEMBER, demo.township.id()).getLast();
        var second = demo.admin.sees(me -> people.newLink(person.id(), me));
        assertThatThrownBy(() -> passwords.choose(first, CHOSEN)).isInstanceOf(LinkSpent.class);
        clock.advance(Duration.ofDays(8));
        assertThatThrownBy(() -> passwords.choose(second, CHOSEN)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void whoeverLeavesDoesNotComeInAnyMoreAndMayComeBack() {
        passwords.choose(enrol(newMember()), CHOSEN);
        var person = people.holding(Role.MEMBER, demo.township.id()).getLast();
        assign(person.id(), Set.of(), 0);
        assertThat(people.get(person.id()).duties()).isEmpty();
        assertThat(people.holding(Role.MEMBER, demo.township.id())).doesNotContain(person);
        assertThatThrownBy(() -> signIn(CHOSEN)).isInstanceOf(DisabledException.class);
        assertThatThrownBy(() -> signIn(CHOSEN + "2")).isInstanceOf(BadCredentialsException.class);
        assign(person.id(), Set.of(Role.DRAFTER, Role.SECRECY), 3);
        assertThat(signIn(CHOSEN).isAuthenticated()).isTrue();
        assertThat(people.get(person.id()).duties())
                .containsExactlyInAnyOrder(
                        new Duty(demo.township.id(), Role.DRAFTER, 3), new Duty(demo.township.id(), Role.SECRECY, 3));
        assertThat(demo.auditor.sees((StaffId me) -> log.page(AuditFilter.ALL, Optional.empty(), 5, me)))
                .filteredOn(entry -> entry.action().equals("DutiesChanged"))
                .extracting(entry -> entry.facts().get("roles"))
                .containsExactly("DRAFTER,SECRECY", "");
    }

    @Test
    void whatCannotBeAssignedIsRefused() {
        assertThatThrownBy(() -> assign(demo.member1.id(), Set.of(Role.AUDITOR, Role.MEMBER), -1))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(2));
        assertThatThrownBy(() -> assign(demo.admin.id(), Set.of(Role.COUNTY), 0))
                .hasMessageContaining("不能取消自己的管理员职责");
        var elsewhere = DemoPeople.in(spring);
        assertThatThrownBy(() -> elsewhere.admin.does(me -> people.assign(demo.member1.id(), Set.of(), 0, me)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> demo.secretary.does(me -> people.assign(demo.member1.id(), Set.of(Role.HEAD), 0, me)))
                .isInstanceOf(NotFound.class);
        assertThat(people.get(demo.member1.id()).holds(Role.MEMBER, demo.township.id()))
                .isTrue();
    }

    private void assign(StaffId staff, Set<Role> roles, int rank) {
        demo.admin.does(me -> people.assign(staff, roles, rank, me));
    }

    private NewPerson newMember() {
        return new NewPerson(account, "新来的", demo.township.id(), Set.of(Role.MEMBER), 9);
    }

    private String enrol(NewPerson wanted) {
        return demo.admin.sees(me -> people.enrol(wanted, me));
    }

    private Authentication signIn(String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, password));
    }
}

@OnDatabase(H2)
class EnrolmentOnH2Tests extends EnrolmentCases {}

@OnDatabase(MYSQL)
class EnrolmentOnMySqlTests extends EnrolmentCases {}
