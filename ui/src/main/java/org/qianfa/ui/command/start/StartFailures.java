package org.qianfa.ui.command.start;

import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.workday.UnusableHolidays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/** Finds in what was thrown while a server started what to say of it; the whole of it stands in the server's log. */
public final class StartFailures {
    private static final Logger LOG = LoggerFactory.getLogger(StartFailures.class);
    private static final String UNREACHABLE = "08";

    /** By the number that H2 or MySQL gives. */
    private static final Map<Integer, String> DATABASE = Map.of(
            90020, "start.inUse",
            90030, "start.corrupt",
            90031, "start.noAccessToFile",
            1044, "start.signIn",
            1045, "start.signIn",
            1049, "start.noDatabase");

    private StartFailures() {}

    /** @param data whose log tells the rest */
    public static StartFailed said(Throwable failure, Path data) {
        LOG.info("The server did not start", failure);
        var log = data.resolve("log").resolve("qianfa.log").toString();
        var why = causes(failure)
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
                    case SQLException sql -> database(sql);
                    default -> null;
                });
    }

    private static Sentence database(SQLException sql) {
        var said = String.valueOf(sql.getMessage()).lines().findFirst().orElse("");
        var key = DATABASE.get(sql.getErrorCode());
        if (key != null) return Sentence.of(key, said);
        var state = sql.getSQLState();
        return Sentence.of(
                state != null && state.startsWith(UNREACHABLE) ? "start.unreachable" : "start.database", said);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String innermost(Throwable failure) {
        return causes(failure)
                .reduce((_, deeper) -> deeper)
                .map(deepest -> deepest.getClass().getSimpleName() + " " + deepest.getMessage())
                .orElse("");
    }
}
