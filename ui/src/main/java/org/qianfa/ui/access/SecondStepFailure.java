package org.qianfa.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the second step, which says what is the matter, or to the sign-in where it has to begin anew. */
final class SecondStepFailure implements AuthenticationFailureHandler {
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var address =
                switch (refused) {
                    case CredentialsExpiredException _ -> "/login?again";
                    case DisabledException _ -> "/login?left";
                    default -> SecondStepView.ADDRESS;
                };
        redirect.sendRedirect(request, response, address);
    }
}
