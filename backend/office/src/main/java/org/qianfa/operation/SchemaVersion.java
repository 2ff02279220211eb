package org.qianfa.operation;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** How far a database has come, and how far this program knows the way. */
public final class SchemaVersion {
    private static final Set<MigrationState> UNKNOWN =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final MigrationInfo[] all;

    public SchemaVersion(Flyway flyway) {
        this.all = flyway.info().all();
    }

    /** The last migration that the database has seen, such as {@code 064}; absent where it is empty. */
    public Optional<String> current() {
        return last(applied -> applied.getState().isApplied());
    }

    /** The last migration that this program knows. */
    public String known() {
        return last(migration -> !UNKNOWN.contains(migration.getState())).orElseThrow();
    }

    /** A later program has opened the database; this one does not know what stands there. */
    public boolean isNewer() {
        return Arrays.stream(all).anyMatch(migration -> UNKNOWN.contains(migration.getState()));
    }

    public boolean isBehind() {
        return Arrays.stream(all).anyMatch(migration -> migration.getState() == MigrationState.PENDING);
    }

    /** A migration ended with an error. */
    public boolean isBroken() {
        return Arrays.stream(all).anyMatch(migration -> migration.getState() == MigrationState.FAILED);
    }

    /** Whether this program can lay out a database as of that migration. */
    public boolean reaches(String version) {
        return MigrationVersion.fromVersion(known()).compareTo(MigrationVersion.fromVersion(version)) >= 0;
    }

    private Optional<String> last(Predicate<MigrationInfo> which) {
        return Arrays.stream(all)
                .filter(which)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion);
    }
}
