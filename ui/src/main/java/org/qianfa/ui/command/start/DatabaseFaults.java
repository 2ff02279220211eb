package org.qianfa.ui.command.start;

import java.sql.SQLException;
import java.util.Map;
import org.qianfa.text.Sentence;

/** What a database says when it cannot be used, in words that tell what to do. */
public final class DatabaseFaults {
    private static final String UNREACHABLE = "08";

    /** By the number that H2 or MySQL gives. */
    private static final Map<Integer, String> KNOWN = Map.of(
            90020, "start.inUse",
            90030, "start.corrupt",
            90031, "start.noAccessToFile",
            1044, "start.signIn",
            1045, "start.signIn",
            1049, "start.noDatabase");

    private DatabaseFaults() {}

    public static Sentence sentence(SQLException fault) {
        var said = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
        var state = fault.getSQLState();
        var otherwise = state != null && state.startsWith(UNREACHABLE) ? "start.unreachable" : "start.database";
        return Sentence.of(KNOWN.getOrDefault(fault.getErrorCode(), otherwise), said);
    }
}
