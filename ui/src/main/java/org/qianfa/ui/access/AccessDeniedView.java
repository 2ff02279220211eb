package org.qianfa.ui.access;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.ui.frame.AlonePage;

/** A page that is not for this person: reads as if there were none. */
@AnonymousAllowed
final class AccessDeniedView extends AlonePage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("fault.notFound.title"), List.of(getTranslation("fault.notFound.sentence")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
