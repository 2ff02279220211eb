package org.qianfa.ui.access;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;

/** The address under which this browser has reached the installation: scheme, host, and port. */
public final class BrowserAddress {
    private BrowserAddress() {}

    public static String here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(VaadinServletRequest::getHttpServletRequest)
                .map(request -> request.getScheme() + "://" + request.getHeader("Host"))
                .orElse("");
    }
}
