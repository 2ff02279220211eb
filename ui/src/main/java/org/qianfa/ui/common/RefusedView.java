package org.qianfa.ui.common;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refused;

/** A page that could not be opened for a reason that can be said. */
@AnonymousAllowed
final class RefusedView extends AlonePage implements HasErrorParameter<Refused> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        var refused = parameter.getException();
        if (refused instanceof NotFound) {
            say(getTranslation("fault.notFound.title"), List.of(refused.in(getLocale())));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        say(
                getTranslation("fault.refused.title"),
                refused.obstacles().stream()
                        .map(obstacle -> obstacle.in(getLocale()))
                        .toList());
        return HttpServletResponse.SC_CONFLICT;
    }
}
