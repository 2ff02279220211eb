package org.qianfa.ui.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qianfa.organ.DemoCounty;
import org.qianfa.organ.account.Installation;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.command.AuditVerification;
import org.qianfa.ui.command.ServerStart;
import org.qianfa.ui.command.ServerStart.Demo;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo county where it is wanted and nothing else is there, and keeps its password. */
@Component
public class DemoData {
    private final Installation installation;
    private final DemoCounty county;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final ApplicationEventPublisher events;
    private Optional<DemoCounty.Seeded> seeded = Optional.empty();

    DemoData(
            Installation installation,
            DemoCounty county,
            TransactionTemplate transaction,
            Environment environment,
            ApplicationEventPublisher events) {
        this.installation = installation;
        this.county = county;
        this.transaction = transaction;
        this.environment = environment;
        this.events = events;
    }

    /** Before the server listens to anybody. */
    void prepare(ServerStart start) {
        if (installation.isDemo()) county.keepPassword(password(start));
        else if (isWanted(start.demo())) seed(password(start));
    }

    public static String password(ServerStart start) {
        return new DemoPassword(start.data(), System::getenv).read();
    }

    private boolean isWanted(Demo demo) {
        var empty = installation.isEmpty();
        if (demo == Demo.WANTED && !empty) throw new Refused(Sentence.of("start.notDemo"));
        return demo == Demo.WANTED || (demo == Demo.IF_EMPTY && empty && AuditVerification.isEmbedded(environment));
    }

    private void seed(String password) {
        seeded = Optional.ofNullable(transaction.execute(_ -> {
            installation.becomeDemo();
            return county.seed(password, UnaryOperator.identity(), UnaryOperator.identity());
        }));
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void fill() {
        seeded.ifPresent(made -> as(made.person("admin"), () -> events.publishEvent(new DemoSeeded(made))));
    }

    private static void as(StaffId person, Runnable act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value(), "", List.of())));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
