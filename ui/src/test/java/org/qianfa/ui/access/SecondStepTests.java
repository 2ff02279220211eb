package org.qianfa.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestClock;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.People;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.account.SessionEnd;
import org.qianfa.organ.account.Sessions;
import org.qianfa.organ.account.SignInPlace;
import org.qianfa.secondfactor.SecondFactors;
import org.qianfa.secondfactor.TotpKey;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/** As installed: nothing is set of whom a second factor is asked. */
@SpringBootTest
@AutoConfigureMockMvc
@OnDatabase(DatabaseUnderTest.H2)
class SecondStepTests {
    private static final SignInPlace HERE = SignInPlace.of("127.0.0.1");

    @Autowired
    ApplicationContext spring;

    @Autowired
    MockMvc browser;

    @Autowired
    People people;

    @Autowired
    SecondFactors factors;

    @Autowired
    Passwords passwords;

    @Autowired
    Sessions sessions;

    DemoPeople demo;
    TotpKey key;

    @BeforeEach
    void aHeadWithAPhone() {
        demo = DemoPeople.in(spring);
        key = factors.newKey();
        factors.begin(demo.secretary.id(), key, shown(Duration.ZERO), HERE);
    }

    @Test
    void thePasswordAloneOpensNoScreen() throws Exception {
        var session = afterThePassword();
        browser.perform(get("/").session(session)).andExpect(redirectedUrlPattern("/login*"));
        browser.perform(get("/inbox/news").session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void thePasswordOfThePhoneOpens() throws Exception {
        var session = afterThePassword();
        browser.perform(post("/second-factor")
                        .session(session)
                        .with(csrf())
                        .param("code", shown(Duration.ofSeconds(30))))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withUsername(demo.secretary.id().value()));
        browser.perform(get("/inbox/news").session(session)).andExpect(status().isOk());
        assertThat(SignedInSession.of(session)).isPresent();
    }

    @Test
    void aWrongOneLeadsBackAndOpensNothing() throws Exception {
        var session = afterThePassword();
        for (var typed : new String[] {"", "000000", "12345678901234567890"})
            browser.perform(post("/second-factor").session(session).with(csrf()).param("code", typed))
                    .andExpect(redirectedUrl("/second-factor"))
                    .andExpect(unauthenticated());
        browser.perform(get("/inbox/news").session(session)).andExpect(status().isUnauthorized());
    }

    /** A link of two administrators takes the factors away: whoever waits with the old password would set up their own. */
    @Test
    void aNewPasswordEndsEverySignInThatWaits() throws Exception {
        var session = afterThePassword();
        demo.secretary.does(me -> passwords.change(DemoPeople.PASSWORD, "Shitou-Heliu-1", me));
        browser.perform(post("/second-factor")
                        .session(session)
                        .with(csrf())
                        .param("code", shown(Duration.ofSeconds(30))))
                .andExpect(redirectedUrl("/login?again"))
                .andExpect(unauthenticated());
    }

    @Test
    void whoeverHasGivenNoPasswordIsSentToTheDoor() throws Exception {
        browser.perform(post("/second-factor").with(csrf()).param("code", shown(Duration.ofSeconds(30))))
                .andExpect(redirectedUrl("/login?again"))
                .andExpect(unauthenticated());
        browser.perform(post("/second-factor").param("code", shown(Duration.ofSeconds(30))))
                .andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void aSessionThatWasEndedElsewhereOpensNothingAnyMore() throws Exception {
        var session = signedIn(demo.drafter);
        var id = SignedInSession.of(session).orElseThrow();
        assertThat(demo.drafter.sees((StaffId me) -> sessions.mine(me)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.address()).isEqualTo("127.0.0.1");
                });
        sessions.end(id, SessionEnd.BY_OWNER);
        browser.perform(get("/inbox/news").session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void whoeverSignsInWhereSomebodyElseWasEndsThatOnesSession() throws Exception {
        var session = signedIn(demo.drafter);
        browser.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", account(demo.deputy))
                        .param("password", DemoPeople.PASSWORD))
                .andExpect(authenticated().withUsername(demo.deputy.id().value()));
        assertThat(demo.drafter.sees((StaffId me) -> sessions.mine(me))).isEmpty();
        assertThat(demo.deputy.sees((StaffId me) -> sessions.mine(me))).hasSize(1);
    }

    @Test
    void aPageThatAsksForNewsByItselfKeepsNobodySignedIn() throws Exception {
        var clock = new TestClock();
        var guard = new SessionGuard(sessions, clock);
        var session = new MockHttpSession();
        session.setMaxInactiveInterval(1800);
        var request = asking(session, "/reports");
        new SignedInSession(sessions)
                .onAuthentication(
                        new TestingAuthenticationToken(demo.drafter.id().value(), ""),
                        request,
                        new MockHttpServletResponse());
        for (var minute = 0; minute < 29; minute++) {
            passes(guard, asking(session, "/reports"));
            clock.advance(Duration.ofMinutes(1));
        }
        for (var minute = 0; minute <= 30; minute++) {
            assertThat(session.isInvalid()).as(minute + " min").isFalse();
            passes(guard, asking(session, "/inbox/news"));
            clock.advance(Duration.ofMinutes(1));
        }
        passes(guard, asking(session, "/inbox/news"));
        assertThat(session.isInvalid()).isTrue();
    }

    private static MockHttpServletRequest asking(MockHttpSession session, String address) {
        var request = new MockHttpServletRequest("GET", address);
        if (!session.isInvalid()) request.setSession(session);
        return request;
    }

    private static void passes(SessionGuard guard, MockHttpServletRequest request)
            throws ServletException, IOException {
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private MockHttpSession afterThePassword() throws Exception {
        var answer = browser.perform(formLogin().user(account(demo.secretary)).password(DemoPeople.PASSWORD))
                .andExpect(redirectedUrl("/second-factor"))
                .andExpect(unauthenticated())
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private MockHttpSession signedIn(Person person) throws Exception {
        var answer = browser.perform(formLogin().user(account(person)).password(DemoPeople.PASSWORD))
                .andExpect(authenticated())
                .andReturn();
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
    }

    private String account(Person person) {
        return people.get(person.id()).account();
    }

    /** What the phone shows so long from now. */
    private String shown(Duration later) {
        var secret = new SecretKeySpec(new Base32().decode(key.letters()), "HmacSHA1");
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(secret, Instant.now().plus(later));
        } catch (InvalidKeyException broken) {
            throw new AssertionError(broken);
        }
    }
}
