package org.qianfa.ui.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.organ.OrganEvent;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.organ.account.SessionEnd;
import org.qianfa.organ.account.Sessions;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A new password signs its owner out everywhere but where it was typed; whoever has no duty left is signed out everywhere. On this node at once, on
 * others when their guard asks next.
 */
@Component
class OtherSessions implements HttpSessionListener {
    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();
    private final Sessions sessions;

    OtherSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
        try {
            SignedInSession.of(event.getSession()).ifPresent(id -> sessions.end(id, SessionEnd.IDLE));
        } catch (DataAccessException | TransactionException | IllegalStateException _) {
            // the server ends, or the database is away: nobody can use it any more in any case
        }
    }

    @EventListener
    void end(AccountEvent.PasswordChanged changed) {
        sessions.endOthers(changed.by(), here(), SessionEnd.ACCOUNT_CHANGED);
    }

    @EventListener
    void end(AccountEvent.PasswordChosen chosen) {
        sessions.endOthers(chosen.by(), here(), SessionEnd.ACCOUNT_CHANGED);
    }

    @EventListener
    void end(OrganEvent.DutiesChanged changed) {
        if (changed.duties().isEmpty()) sessions.endOthers(changed.staff(), here(), SessionEnd.ACCOUNT_CHANGED);
    }

    @TransactionalEventListener
    void ended(AccountEvent.SessionEnded ended) {
        if (ended.why() != SessionEnd.BY_OWNER && ended.why() != SessionEnd.ACCOUNT_CHANGED) return;
        open.stream()
                .filter(session -> SignedInSession.of(session)
                        .filter(ended.session()::equals)
                        .isPresent())
                .toList()
                .forEach(HttpSession::invalidate);
    }

    private static String here() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast)
                .map(ServletRequestAttributes::getRequest)
                .map(request -> request.getSession(false))
                .flatMap(SignedInSession::of)
                .orElse("");
    }
}
