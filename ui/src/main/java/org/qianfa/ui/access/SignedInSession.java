package org.qianfa.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.qianfa.organ.account.SessionEnd;
import org.qianfa.organ.account.Sessions;
import org.qianfa.shared.StaffId;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Writes down where somebody signs in; their session remembers what it is called there. Whoever was signed in there before is not any more. */
final class SignedInSession implements SessionAuthenticationStrategy {
    private static final String NAME = SignedInSession.class.getName();
    private final Sessions sessions;

    SignedInSession(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        try {
            var browser = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
                    .orElse("");
            of(request.getSession()).ifPresent(before -> sessions.end(before, SessionEnd.SIGNED_OUT));
            var id = sessions.begin(new StaffId(signedIn.getName()), request.getRemoteAddr(), browser);
            request.getSession().setAttribute(NAME, id);
        } catch (DataAccessException away) {
            throw new AuthenticationServiceException("the sign-in cannot be written down", away);
        }
    }

    /** Empty where nobody is signed in. */
    static Optional<String> of(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(NAME));
    }
}
