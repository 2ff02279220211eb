package org.qianfa.ui.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.organ.OrganEvent;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.shared.StaffId;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** A new password signs its owner out everywhere but where it was typed; whoever has no duty left is signed out everywhere. */
@Component
class OtherSessions implements HttpSessionListener {
    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    @TransactionalEventListener
    void end(AccountEvent.PasswordChanged changed) {
        end(changed.by());
    }

    @TransactionalEventListener
    void end(AccountEvent.PasswordChosen chosen) {
        end(chosen.by());
    }

    @TransactionalEventListener
    void end(OrganEvent.DutiesChanged changed) {
        if (changed.duties().isEmpty()) end(changed.staff());
    }

    private void end(StaffId person) {
        var here = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(RequestAttributes::getSessionId)
                .orElse("");
        open.stream()
                .filter(session -> !session.getId().equals(here) && belongsTo(person, session))
                .toList()
                .forEach(HttpSession::invalidate);
    }

    private static boolean belongsTo(StaffId person, HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getName().equals(person.value());
    }
}
