package org.qianfa.ui.fault;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.shared.NotFound;
import org.qianfa.text.Refused;
import org.qianfa.ui.frame.AlonePage;

/** A page that could not be opened for a reason that can be said. */
@AnonymousAllowed
final class RefusedView extends AlonePage implements HasErrorParameter<Refused> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        return say(this, parameter.getException());
    }

    /** A refusal while a view is made arrives wrapped, at another page; it reads the same there. */
    static int say(AlonePage page, Refused refused) {
        if (refused instanceof NotFound) {
            page.say(page.getTranslation("fault.notFound.title"), List.of(refused.in(page.locale())));
            return HttpServletResponse.SC_NOT_FOUND;
        }
        page.say(
                page.getTranslation("fault.refused.title"),
                refused.obstacles().stream()
                        .map(obstacle -> obstacle.in(page.locale()))
                        .toList());
        return HttpServletResponse.SC_CONFLICT;
    }
}
