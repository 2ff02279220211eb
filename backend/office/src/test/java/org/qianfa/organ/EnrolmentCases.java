package org.qianfa.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditEntry;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.form.OrganKind;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxEntry;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.organ.account.CodeWrong;
import org.qianfa.organ.account.LinkSpent;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.account.SignIn;
import org.qianfa.organ.proposal.Proposal;
import org.qianfa.organ.proposal.Proposals;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Digest;
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
    Proposals proposals;

    @Autowired
    Inbox inbox;

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
        var street = demo.system.sees(me -> organs.create(
                new NewOrgan(demo.township.code() + "9", "东关街道办事处", OrganKind.STREET), demo.county.id(), me));
        assertThat(organs.under(demo.county.id())).contains(street);
        assertThat(street.isUnder(demo.county)).isTrue();
        assertThat(street.isUnder(demo.township)).isFalse();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> demo.system.does(
                        me -> organs.create(new NewOrgan("有空格 的", " ", OrganKind.STREET), demo.county.id(), me)))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(2));
        assertThatThrownBy(() -> enrol(new NewPerson("", "", demo.township.id(), Set.of(Role.AUDITOR, Role.HEAD), 0)))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(3));
    }

    @Test
    void codesAndAccountsAreTakenOnce() {
        assertThatThrownBy(() -> demo.system.does(me -> organs.create(
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
        assertThatThrownBy(() -> elsewhere.system.does(me -> people.enrol(wanted, me)))
                .isInstanceOf(NotFound.class);
        for (var other : List.of(demo.secretary, demo.admin, demo.security, demo.auditor))
            assertThatThrownBy(() -> other.does(me -> people.enrol(wanted, me))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.system.does(me -> people.newLink(demo.secretary.id(), me)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> elsewhere.system.does(me -> people.membersOf(demo.township.id(), me)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewPersonChoosesAPasswordByALinkAndItsCodeThatWorkOnce() {
        var token = enrol(newMember());
        assertThatThrownBy(() -> signIn("")).isInstanceOf(BadCredentialsException.class);
        var code = confirm(newcomer());
        passwords.choose(token, code, CHOSEN);
        assertThat(signIn(CHOSEN).isAuthenticated()).isTrue();
        assertThat(people.holding(Role.MEMBER, demo.township.id()))
                .extracting(Staff::account)
                .contains(account);
        assertThatThrownBy(() -> passwords.choose(token, code, CHOSEN + "2")).isInstanceOf(LinkSpent.class);
        assertThat(facts("PasswordChosen"))
                .containsEntry("issuer", demo.system.id().value())
                .containsEntry("confirmer", demo.security.id().value())
                .hasEntrySatisfying(
                        "link", link -> assertThat(Digest.sha256Hex(token)).startsWith(link));
    }

    @Test
    void theLinkAloneOpensNothing() {
        var token = enrol(newMember());
        assertThatThrownBy(() -> passwords.choose(token, "", CHOSEN)).hasMessageContaining("还没有经安全管理员确认");
        var code = confirm(newcomer());
        for (var wrong : List.of("", "AAAA AAAA", code + "A"))
            assertThatThrownBy(() -> passwords.choose(token, wrong, CHOSEN)).isInstanceOf(CodeWrong.class);
        assertThat(facts("CodeRefused")).containsKey("link");
        passwords.choose(token, " " + code.toLowerCase(Locale.ROOT).substring(0, 4) + " " + code.substring(4), CHOSEN);
    }

    @Test
    void fiveWrongCodesEndTheLink() {
        var token = enrol(newMember());
        var code = confirm(newcomer());
        for (var i = 0; i < 5; i++)
            assertThatThrownBy(() -> passwords.choose(token, "wrong", CHOSEN)).isInstanceOf(CodeWrong.class);
        assertThatThrownBy(() -> passwords.choose(token, code, CHOSEN)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void whatIsProposedHoldsWhenItIsConfirmedAndNotBefore() {
        enrol(newMember());
        var person = newcomer();
        assertThat(person.duties()).isEmpty();
        var proposal = waitingFor(person);
        assertThat(proposal.roles()).contains(Set.of(Role.MEMBER));
        for (var other : List.of(demo.system, demo.admin, demo.secretary, DemoPeople.in(spring).security))
            assertThatThrownBy(() -> other.does(me -> proposals.confirm(proposal.id(), me)))
                    .isInstanceOf(NotFound.class);
        for (var desk : List.of(demo.system, demo.security))
            assertThat(desk.sees((StaffId me) -> proposals.waitingAt(demo.township.id(), me)))
                    .containsOnlyKeys(person.id());
        assertThatThrownBy(() -> demo.admin.does(me -> proposals.waitingAt(demo.township.id(), me)))
                .isInstanceOf(NotFound.class);
        demo.security.does(me -> proposals.confirm(proposal.id(), me));
        assertThat(people.get(person.id()).duties()).containsExactly(new Duty(demo.township.id(), Role.MEMBER, 9));
        assertThatThrownBy(() -> demo.security.does(me -> proposals.confirm(proposal.id(), me)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewLinkKeepsTheDutiesThatWaitAndNewDutiesKeepTheLink() {
        var lost = enrol(newMember());
        var token = demo.system.sees(me -> people.newLink(newcomer().id(), me));
        propose(newcomer().id(), Set.of(Role.DRAFTER), 4);
        assertThat(demo.security.sees((StaffId me) -> proposals.waiting(me))).hasSize(1);
        var code = confirm(newcomer());
        assertThat(newcomer().duties()).containsExactly(new Duty(demo.township.id(), Role.DRAFTER, 4));
        assertThatThrownBy(() -> passwords.choose(lost, code, CHOSEN)).isInstanceOf(LinkSpent.class);
        passwords.choose(token, code, CHOSEN);
    }

    @Test
    void aNewLinkBeforeTheConfirmationLosesNoDuties() {
        enrol(newMember());
        demo.system.does(me -> people.newLink(newcomer().id(), me));
        confirm(newcomer());
        assertThat(newcomer().duties()).containsExactly(new Duty(demo.township.id(), Role.MEMBER, 9));
    }

    @Test
    void whatIsRefusedHoldsNever() {
        var token = enrol(newMember());
        var person = newcomer();
        var proposal = waitingFor(person);
        demo.security.does(me -> proposals.refuse(proposal.id(), me));
        assertThat(people.get(person.id()).duties()).isEmpty();
        assertThatThrownBy(() -> passwords.choose(token, "", CHOSEN)).isInstanceOf(LinkSpent.class);
    }

    /** The takeover of an earlier version: a new link for the secretary, a password, a signature in his name. */
    @Test
    void noAdministratorBecomesTheSecretary() {
        var secretary = demo.secretary.id();
        assertThatThrownBy(() -> demo.admin.does(me -> people.newLink(secretary, me)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> demo.security.does(me -> people.newLink(secretary, me)))
                .isInstanceOf(NotFound.class);
        var token = demo.system.sees(me -> people.newLink(secretary, me));
        assertThatThrownBy(() -> passwords.choose(token, "", CHOSEN)).isInstanceOf(CodeWrong.class);
        assertThat(told(demo.secretary)).contains(NoticeKind.ACCOUNT_LINK);
        var proposal = waitingFor(people.get(secretary));
        assertThatThrownBy(() -> demo.system.does(me -> proposals.confirm(proposal.id(), me)))
                .isInstanceOf(NotFound.class);
        passwords.choose(token, confirm(people.get(secretary)), CHOSEN);
        assertThat(told(demo.secretary)).contains(NoticeKind.ACCOUNT_PASSWORD);
    }

    @Test
    void aLinkEndsAfterSevenDaysOrWhenThereIsANewOne() {
        var first = enrol(newMember());
        var code = confirm(newcomer());
        var second = demo.system.sees(me -> people.newLink(newcomer().id(), me));
        assertThatThrownBy(() -> passwords.choose(first, code, CHOSEN)).isInstanceOf(LinkSpent.class);
        var another = confirm(newcomer());
        clock.advance(Duration.ofDays(8));
        assertThatThrownBy(() -> passwords.choose(second, another, CHOSEN)).isInstanceOf(LinkSpent.class);
    }

    @Test
    void whoeverLeavesDoesNotComeInAnyMoreAndMayComeBack() {
        var token = enrol(newMember());
        passwords.choose(token, confirm(newcomer()), CHOSEN);
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
        assertThat(entries("DutiesChanged"))
                .extracting(entry -> entry.facts().get("roles"))
                .containsExactly("DRAFTER,SECRECY", "", "MEMBER");
    }

    @Test
    void whatCannotBeAssignedIsRefused() {
        assertThatThrownBy(() -> assign(demo.member1.id(), Set.of(Role.AUDITOR, Role.MEMBER), -1))
                .hasMessageContaining("一个人不能单独授予");
        assertThatThrownBy(() -> propose(demo.member1.id(), Set.of(Role.SYSTEM_ADMIN, Role.MEMBER), -1))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.obstacles())
                        .hasSize(2));
        for (var role :
                List.of(Role.HEAD, Role.ADMIN, Role.COUNTY, Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN))
            assertThatThrownBy(() -> assign(demo.member1.id(), Set.of(role), 0))
                    .as("%s", role)
                    .hasMessageContaining("一个人不能单独授予");
        assertThatThrownBy(() -> assign(demo.security.id(), Set.of(Role.DRAFTER), 0))
                .hasMessageContaining("不能给自己办");
        assertThatThrownBy(() -> propose(demo.system.id(), Set.of(Role.HEAD), 0))
                .hasMessageContaining("不能给自己办");
        assertThatThrownBy(() -> demo.system.does(me -> people.newLink(me, me))).hasMessageContaining("不能给自己办");
        var elsewhere = DemoPeople.in(spring);
        assertThatThrownBy(() -> elsewhere.security.does(me -> people.assign(demo.member1.id(), Set.of(), 0, me)))
                .isInstanceOf(NotFound.class);
        for (var other : List.of(demo.secretary, demo.admin, demo.system))
            assertThatThrownBy(() -> other.does(me -> people.assign(demo.member1.id(), Set.of(), 0, me)))
                    .isInstanceOf(NotFound.class);
        assertThat(people.get(demo.member1.id()).holds(Role.MEMBER, demo.township.id()))
                .isTrue();
    }

    @Test
    void aNewHeadTakesTwoAndTheOldOneIsTold() {
        propose(demo.deputy.id(), Set.of(Role.HEAD), 1);
        confirm(people.get(demo.deputy.id()));
        assertThat(people.holding(Role.HEAD, demo.township.id()))
                .extracting(Staff::id)
                .containsExactly(demo.secretary.id(), demo.deputy.id());
        assertThat(told(demo.secretary)).contains(NoticeKind.ACCOUNT_DUTIES);
        assertThat(told(demo.deputy)).contains(NoticeKind.ACCOUNT_DUTIES);
    }

    private void assign(StaffId staff, Set<Role> roles, int rank) {
        demo.security.does(me -> people.assign(staff, roles, rank, me));
    }

    private void propose(StaffId staff, Set<Role> roles, int rank) {
        demo.system.does(me -> people.propose(staff, roles, rank, me));
    }

    private Proposal waitingFor(Staff staff) {
        return demo.security.sees((StaffId me) -> proposals.waiting(me)).stream()
                .filter(proposal -> proposal.staff().id().equals(staff.id()))
                .findFirst()
                .orElseThrow();
    }

    /** @return the code, "" where there is no link */
    private String confirm(Staff staff) {
        var proposal = waitingFor(staff);
        return demo.security
                .sees((StaffId me) -> proposals.confirm(proposal.id(), me))
                .orElse("");
    }

    private Staff newcomer() {
        return demo.system.sees((StaffId me) -> people.membersOf(demo.township.id(), me)).stream()
                .filter(staff -> staff.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private List<AuditEntry> entries(String action) {
        return demo.auditor.sees((StaffId me) -> log.page(AuditFilter.ALL, Optional.empty(), 20, me)).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    private Map<String, String> facts(String action) {
        return entries(action).getFirst().facts();
    }

    private List<NoticeKind> told(Person person) {
        return person.sees((StaffId me) -> inbox.page(InboxFilter.ALL, Optional.empty(), 20, me)).stream()
                .map(InboxEntry::kind)
                .toList();
    }

    private NewPerson newMember() {
        return new NewPerson(account, "新来的", demo.township.id(), Set.of(Role.MEMBER), 9);
    }

    private String enrol(NewPerson wanted) {
        return demo.system.sees(me -> people.enrol(wanted, me));
    }

    private Authentication signIn(String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, password));
    }
}

@OnDatabase(H2)
class EnrolmentOnH2Tests extends EnrolmentCases {}

@OnDatabase(MYSQL)
class EnrolmentOnMySqlTests extends EnrolmentCases {}
