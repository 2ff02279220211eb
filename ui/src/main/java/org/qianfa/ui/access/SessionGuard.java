package org.qianfa.ui.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.organ.account.SessionEnd;
import org.qianfa.organ.account.Sessions;
import org.qianfa.ui.news.NewsEndpoint;
import org.springframework.dao.DataAccessException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything is done for a session: it is over where it was ended on any node, no more than five seconds later; where it has lasted too long; and where
 * its owner has done nothing for the time of an idle session, however often an open page has asked for news meanwhile.
 */
final class SessionGuard extends OncePerRequestFilter {
    private static final Duration ASKED_EVERY = Duration.ofSeconds(5);
    private static final String ASKED = SessionGuard.class.getName() + ".asked";
    private static final String ACTIVE = SessionGuard.class.getName() + ".active";
    private final Sessions sessions;
    private final Clock clock;

    SessionGuard(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/themes/", "/VAADIN/", "/public/", "/ready").anyMatch(path(request)::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain onwards)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) SignedInSession.of(session).ifPresent(id -> guard(id, session, request));
        onwards.doFilter(request, response);
    }

    private void guard(String id, HttpSession session, HttpServletRequest request) {
        try {
            over(id, session, request).ifPresent(why -> {
                sessions.end(id, why);
                session.invalidate();
            });
        } catch (DataAccessException _) {
            // whoever comes next says so, and can do nothing without the database either
        } catch (IllegalStateException _) {
            // ended by another request at the same moment
        }
    }

    private Optional<SessionEnd> over(String id, HttpSession session, HttpServletRequest request) {
        var now = clock.instant();
        var active = (Instant) session.getAttribute(ACTIVE);
        if (active != null
                && active.plusSeconds(session.getMaxInactiveInterval()).isBefore(now))
            return Optional.of(SessionEnd.IDLE);
        if (active == null || !isByItself(request)) session.setAttribute(ACTIVE, now);
        var asked = (Instant) session.getAttribute(ASKED);
        if (asked != null && asked.plus(ASKED_EVERY).isAfter(now)) return Optional.empty();
        var over = sessions.over(id);
        session.setAttribute(ASKED, now);
        return over;
    }

    /** What an open page asks for while nobody is there. */
    private static boolean isByItself(HttpServletRequest request) {
        return path(request).startsWith(NewsEndpoint.ADDRESS) || "heartbeat".equals(request.getParameter("v-r"));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
