package org.qianfa.ui.access;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.organ.account.SessionEnd;
import org.qianfa.organ.account.Sessions;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Who is looking at the screen. */
@Component
public class Viewer {
    private final AuthenticationContext authentication;
    private final People people;
    private final Organs organs;
    private final Sessions sessions;

    Viewer(AuthenticationContext authentication, People people, Organs organs, Sessions sessions) {
        this.authentication = authentication;
        this.people = people;
        this.organs = organs;
        this.sessions = sessions;
    }

    public StaffId id() {
        return authentication.getPrincipalName().map(StaffId::new).orElseThrow(NotFound::new);
    }

    public Staff person() {
        return people.get(id());
    }

    public Organ organ() {
        return organs.get(person().organ());
    }

    public boolean is(Role role) {
        return person().duties().stream().anyMatch(duty -> duty.role() == role);
    }

    /** Whether this person is one of the three administrators, who read and move no report. */
    public boolean isApart() {
        return person().duties().stream().anyMatch(duty -> duty.role().isApart());
    }

    /** Whether this person drafts, reviews, checks or signs anywhere. */
    public boolean worksOnReports() {
        return person().duties().stream().anyMatch(duty -> !duty.role().reachesDown());
    }

    /** What the session of this browser is called among the sessions; empty where nobody is signed in. */
    public String session() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(WrappedHttpSession.class::cast)
                .flatMap(session -> SignedInSession.of(session.getHttpSession()))
                .orElse("");
    }

    public void signOut() {
        sessions.end(session(), SessionEnd.SIGNED_OUT);
        authentication.logout();
    }
}
