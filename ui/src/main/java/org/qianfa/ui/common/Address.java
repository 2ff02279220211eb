package org.qianfa.ui.common;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;

/** The address under which this browser has reached the installation: scheme, host, and port. */
public final class Address {
    private Address() {}

    public static String here() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(VaadinServletRequest::getHttpServletRequest)
                .map(request -> request.getScheme() + "://" + request.getHeader("Host"))
                .orElse("");
    }
}
