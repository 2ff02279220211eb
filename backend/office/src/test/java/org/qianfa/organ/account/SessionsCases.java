package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.organ.DemoPeople;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(classes = TestApplication.class)
abstract class SessionsCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Sessions sessions;

    @Autowired
    AuditLog log;

    @Autowired
    TestClock clock;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @Test
    void everybodySeesWhereTheyAreSignedInAndEndsItThere() {
        var office = begin(demo.drafter);
        clock.advance(Duration.ofMinutes(1));
        var phone = begin(demo.drafter);
        begin(demo.secretary);
        assertThat(mine(demo.drafter)).containsExactly(phone, office);
        demo.drafter.does(me -> sessions.endMine(office, me));
        assertThat(sessions.over(office)).contains(SessionEnd.BY_OWNER);
        assertThat(sessions.over(phone)).isEmpty();
        assertThat(mine(demo.drafter)).containsExactly(phone);
        assertThat(ends(demo.drafter)).containsExactly("BY_OWNER");
        assertThatThrownBy(() -> demo.drafter.does(me -> sessions.endMine(office, me)))
                .as("once")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        var theirs = begin(demo.secretary);
        assertThatThrownBy(() -> demo.drafter.does(me -> sessions.endMine(theirs, me)))
                .isInstanceOf(NotFound.class);
        assertThat(sessions.over(theirs)).isEmpty();
    }

    @Test
    void noneLastsLongerThanTwelveHoursHoweverBusyItIs() {
        var session = begin(demo.drafter);
        for (var hour = 0; hour < 12; hour++) {
            assertThat(sessions.over(session)).as(hour + " h").isEmpty();
            clock.advance(Duration.ofHours(1));
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(sessions.over(session)).contains(SessionEnd.LONGEST);
    }

    @Test
    void aSessionThatNobodyHasBeenSeenInIsNotListed() {
        var session = begin(demo.drafter);
        clock.advance(Duration.ofMinutes(30));
        assertThat(mine(demo.drafter)).containsExactly(session);
        sessions.over(session);
        clock.advance(Duration.ofMinutes(39));
        assertThat(mine(demo.drafter)).containsExactly(session);
        clock.advance(Duration.ofMinutes(2));
        assertThat(mine(demo.drafter)).isEmpty();
    }

    @Test
    void allButThisOneEndAtOnce() {
        var here = begin(demo.drafter);
        var others = List.of(begin(demo.drafter), begin(demo.drafter));
        sessions.endOthers(demo.drafter.id(), here, SessionEnd.ACCOUNT_CHANGED);
        assertThat(sessions.over(here)).isEmpty();
        assertThat(others).allSatisfy(other -> assertThat(sessions.over(other)).isPresent());
        sessions.end(here, SessionEnd.SIGNED_OUT);
        sessions.end(here, SessionEnd.IDLE);
        assertThat(ends(demo.drafter)).containsExactly("SIGNED_OUT", "ACCOUNT_CHANGED", "ACCOUNT_CHANGED");
    }

    @Test
    void whatABrowserCallsItselfIsTextAndNotTooLong() {
        sessions.begin(demo.member1.id(), "2001:db8::1", "Chro\u0000me\u202e " + "长".repeat(400));
        assertThat(demo.member1.sees((StaffId me) -> sessions.mine(me)))
                .singleElement()
                .satisfies(session -> assertThat(session.browser())
                        .startsWith("Chrome")
                        .doesNotContain("\u0000")
                        .hasSizeLessThanOrEqualTo(300));
    }

    private String begin(Person person) {
        return sessions.begin(person.id(), "198.51.100.4", "Mozilla/5.0 (Windows NT 10.0) Chrome/156.0");
    }

    private List<String> mine(Person person) {
        return person.sees((StaffId me) -> sessions.mine(me)).stream()
                .map(OpenSession::id)
                .toList();
    }

    /** The latest first. */
    private List<String> ends(Person person) {
        var filter = new AuditFilter(
                Optional.empty(), Optional.of(person.id()), Optional.of("SessionEnded"), Optional.empty());
        return demo.auditor.sees((StaffId me) -> log.page(filter, Optional.empty(), 100, me)).stream()
                .map(entry -> entry.facts().get("sessionEnd"))
                .toList();
    }
}

@OnDatabase(H2)
class SessionsOnH2Tests extends SessionsCases {}

@OnDatabase(MYSQL)
class SessionsOnMySqlTests extends SessionsCases {}
