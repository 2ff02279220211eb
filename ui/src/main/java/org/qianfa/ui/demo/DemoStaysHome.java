package org.qianfa.ui.demo;

import java.net.InetAddress;
import org.qianfa.organ.account.Installation;
import org.qianfa.ui.command.ServerStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** A database with demo accounts is served to this machine alone, whatever the configuration says. */
@Component
class DemoStaysHome implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {
    private final Installation installation;
    private final DemoData demo;
    private final ObjectProvider<ServerStart> startedWith;

    DemoStaysHome(Installation installation, DemoData demo, ObjectProvider<ServerStart> startedWith) {
        this.installation = installation;
        this.demo = demo;
        this.startedWith = startedWith;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        startedWith.ifAvailable(demo::prepare);
        if (installation.isDemo()) server.setAddress(InetAddress.ofLiteral("127.0.0.1"));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
