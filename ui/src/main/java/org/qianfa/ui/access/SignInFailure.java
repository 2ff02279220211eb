package org.qianfa.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.qianfa.organ.account.SecondStepNeeded;
import org.qianfa.organ.account.SignInRefused;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in, which says what is the matter: {@code ?error}, {@code ?left} where no duty is left, {@code ?away} where the database does not answer,
 * or {@code ?locked=09:15} with the time from which one may try again. Whoever gave the right password, and is asked for more, goes on to the second step. */
final class SignInFailure implements AuthenticationFailureHandler {
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var address =
                switch (refused) {
                    case SignInRefused locked ->
                        "/login?locked=" + URLEncoder.encode(locked.until(), StandardCharsets.UTF_8);
                    case SecondStepNeeded asked -> {
                        PendingSignIn.begin(asked, request);
                        yield SecondStepView.ADDRESS;
                    }
                    case AuthenticationServiceException _ -> "/login?away";
                    case DisabledException _ -> "/login?left";
                    default -> "/login?error";
                };
        redirect.sendRedirect(request, response, address);
    }
}
