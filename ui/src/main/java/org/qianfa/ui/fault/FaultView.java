package org.qianfa.ui.fault;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.ui.frame.AlonePage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product failed: a number that stands in the log too, and no trace of the inside. */
@AnonymousAllowed
final class FaultView extends AlonePage implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var refused = Interruptions.first(parameter.getException(), Refused.class);
        if (refused.isPresent()) return RefusedView.say(this, refused.get());
        var number = FaultNumber.next();
        log.error("fault {} at /{}", number, event.getLocation().getPath(), parameter.getException());
        say(
                getTranslation("fault.broken.title"),
                List.of(getTranslation("fault.broken.sentence"), getTranslation("fault.broken.number", number)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
