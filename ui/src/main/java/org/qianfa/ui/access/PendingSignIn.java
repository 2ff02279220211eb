package org.qianfa.ui.access;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.organ.account.SecondStepNeeded;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.secondfactor.TotpKey;
import org.qianfa.text.Refused;

/** Somebody who has given the right password and is not signed in yet. It lies in their session, where nothing else is theirs. */
final class PendingSignIn {
    private static final String NAME = PendingSignIn.class.getName();
    private static final Duration VALID = Duration.ofMinutes(10);

    final SecondStepNeeded asked;
    private final Instant begunAt = Instant.now();
    private boolean proved;
    private Optional<TotpKey> newKey = Optional.empty();
    private Optional<PasskeyQuestion> question = Optional.empty();
    private Optional<Refused> refused = Optional.empty();

    private PendingSignIn(SecondStepNeeded asked) {
        this.asked = asked;
    }

    /** In a session of a new number, as at every sign-in. */
    static void begin(SecondStepNeeded asked, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(NAME, new PendingSignIn(asked));
    }

    /** Empty where nobody has given a password here within ten minutes. */
    static Optional<PendingSignIn> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (PendingSignIn) session.getAttribute(NAME))
                .filter(pending -> pending.begunAt.plus(VALID).isAfter(Instant.now()));
    }

    static Optional<PendingSignIn> here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(VaadinServletRequest::getHttpServletRequest)
                .flatMap(PendingSignIn::in);
    }

    static void forget() {
        Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(VaadinServletRequest::getHttpServletRequest)
                .ifPresent(PendingSignIn::end);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.removeAttribute(NAME);
    }

    /** The key that is offered stays the same until it is set up, or the sign-in begins anew. */
    synchronized TotpKey offer(TotpKey fresh) {
        if (newKey.isEmpty()) newKey = Optional.of(fresh);
        return newKey.get();
    }

    synchronized Optional<TotpKey> offered() {
        return newKey;
    }

    /** The second factor was right; a new password may still be asked for. */
    synchronized void proved() {
        proved = true;
    }

    synchronized boolean isProved() {
        return proved;
    }

    synchronized void asks(PasskeyQuestion asks) {
        question = Optional.of(asks);
    }

    /** Answered once. */
    synchronized Optional<PasskeyQuestion> takeQuestion() {
        var taken = question;
        question = Optional.empty();
        return taken;
    }

    synchronized void refuse(Refused why) {
        refused = Optional.of(why);
    }

    /** Said once. */
    synchronized Optional<Refused> takeRefusal() {
        var taken = refused;
        refused = Optional.empty();
        return taken;
    }
}
