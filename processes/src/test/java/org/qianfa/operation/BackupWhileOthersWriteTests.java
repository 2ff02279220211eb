package org.qianfa.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.archive.ArchiveReceiver;
import org.qianfa.operation.archive.ArchiveRow;

/** A backup shows one moment: whoever writes into two tables in one act is found in both, or in neither; and nobody waits for it. */
class BackupWhileOthersWriteTests {
    private static final int BACKUPS = 5;

    @TempDir
    Path place;

    @ParameterizedTest
    @EnumSource
    void oneActIsSeenWholeOrNotAtAll(DatabaseUnderTest kind) throws Exception {
        var installation = InstallationOnDisk.stored(kind);
        var over = new AtomicBoolean();
        var begun = new CountDownLatch(1);
        try (var keepsOpen = installation.database().open();
                var writer = Executors.newSingleThreadExecutor()) {
            assertThat(keepsOpen.isValid(1)).isTrue();
            var acts = writer.submit(() -> {
                var act = 0;
                try (var connection = installation.database().open()) {
                    connection.setAutoCommit(false);
                    while (!over.get()) {
                        write(connection, ++act);
                        begun.countDown();
                    }
                }
                return act;
            });
            begun.await();
            try {
                for (var turn = 0; turn < BACKUPS; turn++) {
                    installation.backup(place.resolve("backup"));
                    assertThat(marks()).as("of the same act").hasSize(1).doesNotContain("");
                }
            } finally {
                over.set(true);
            }
            assertThat(acts.get()).as("acts meanwhile").isGreaterThan(BACKUPS * 10);
        }
    }

    /** In two tables between which the large ones are read. */
    private static void write(Connection connection, int act) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("update organ set name = 'act " + act + "' where parent is null");
            statement.executeUpdate("update staff set name = 'act " + act + "' where account = 'admin'");
            connection.commit();
        }
    }

    private Set<String> marks() throws IOException, SQLException {
        var marks = new HashMap<String, String>(Map.of("organ", "", "staff", ""));
        new ArchiveFile(place.resolve("backup"), Optional.empty()).read(new ArchiveReceiver() {
            @Override
            public Consumer<ArchiveRow> table(String name, List<String> columns) {
                return row -> row.values().stream()
                        .filter(value -> value != null && value.startsWith("act "))
                        .forEach(mark -> marks.put(name, mark));
            }
        });
        return new HashSet<>(marks.values());
    }
}
