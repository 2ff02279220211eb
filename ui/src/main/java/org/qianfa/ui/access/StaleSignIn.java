package org.qianfa.ui.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** A sign-in page that stood open for too long is drawn anew; every other refusal stays one. */
final class StaleSignIn implements AccessDeniedHandler {
    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException
                && Set.of("/login", SecondStepView.ADDRESS)
                        .contains(request.getRequestURI()
                                .substring(request.getContextPath().length())))
            response.sendRedirect(request.getContextPath() + "/login?expired");
        else refuse.handle(request, response, refused);
    }
}
