package org.qianfa.ui.command.start;

import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.fault.Causes;
import org.qianfa.workday.UnusableHolidays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Finds in what was thrown while a server started what to say of it; the whole of it stands in the server's log. */
public final class StartFailures {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailures.class);

    private StartFailures() {}

    /** @param data whose log tells the rest */
    public static StartFailed said(Throwable failure, Path data) {
        LOG.info("The server did not start", failure);
        var log = data.resolve("log").resolve("qianfa.log").toString();
        var why = Causes.of(failure)
                .flatMap(cause -> why(cause).stream())
                .findFirst()
                .orElseGet(() -> Sentence.of("start.failed", innermost(failure)));
        return new StartFailed(Sentence.of("start.and", why, log));
    }

    private static Optional<Sentence> why(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refused refused -> refused.obstacles().getFirst();
                    case UnusableHolidays wrong -> Sentence.of("start.holidays", String.valueOf(wrong.getMessage()));
                    case PortInUseException taken -> Sentence.of("start.port", String.valueOf(taken.getPort()));
                    case BindException taken -> Sentence.of("start.address", String.valueOf(taken.getMessage()));
                    case SQLException sql -> DatabaseFaults.sentence(sql);
                    default -> null;
                });
    }

    private static String innermost(Throwable failure) {
        return Causes.of(failure)
                .reduce((_, deeper) -> deeper)
                .map(deepest -> deepest.getClass().getSimpleName() + " " + deepest.getMessage())
                .orElse("");
    }
}
