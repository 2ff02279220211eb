package org.qianfa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * An installation as an earlier version left it, kept in the test resources under {@code installations/}: its data folder, which on MySQL holds a
 * dump in place of the database file, and the manifest of what is in it.
 */
public record StoredInstallation(String version, DatabaseUnderTest database) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DUMP = "qianfa.sql";

    /** Where it is kept below {@code installations/}, without the ending. */
    private String name() {
        return version + "/" + database.name().toLowerCase(Locale.ROOT);
    }

    public StoredManifest manifest() {
        try (var in = open(".json")) {
            return JSON.readValue(in, StoredManifest.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InputStream open(String ending) {
        return Objects.requireNonNull(
                StoredInstallation.class.getResourceAsStream("/installations/" + name() + ending),
                () -> "not kept: " + name() + ending);
    }

    /** The data folder, unpacked; it is gone with the JVM. */
    public Path unpacked() {
        try {
            var folder = Files.createTempDirectory("qianfa-" + version + "-");
            SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
            unpack(folder);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(open(".zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    /** The database of an unpacked data folder, with its embedded database or read into a fresh one of MySQL. */
    public DatabaseAccess database(Path folder) {
        return switch (database) {
            case H2 -> embedded(folder);
            case MYSQL -> {
                var fresh = database.fresh();
                load(folder.resolve(DUMP), fresh);
                yield fresh;
            }
        };
    }

    /** The embedded database in a data folder. */
    public static DatabaseAccess embedded(Path folder) {
        return new DatabaseAccess(
                "jdbc:h2:file:" + folder.toAbsolutePath() + "/qianfa;DB_CLOSE_ON_EXIT=FALSE", "qianfa", "");
    }

    /** A statement a line. */
    private static void load(Path dump, DatabaseAccess fresh) {
        try (var connection = fresh.open();
                var statement = connection.createStatement();
                var lines = Files.lines(dump, StandardCharsets.UTF_8)) {
            connection.setAutoCommit(false);
            for (var sql : (Iterable<String>) lines::iterator) statement.execute(sql);
            connection.commit();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException refused) {
            throw new IllegalStateException("the dump " + dump + " cannot be read", refused);
        }
    }

    /** Keeps a data folder and its manifest under this name. */
    public void keep(Path resources, Path folder, StoredManifest manifest) throws IOException {
        var place = resources.resolve("installations").resolve(name());
        Files.createDirectories(place.getParent());
        try (var out = Files.newOutputStream(place.resolveSibling(place.getFileName() + ".zip"))) {
            pack(folder, out);
        }
        Files.writeString(
                place.resolveSibling(place.getFileName() + ".json"),
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
    }

    private static void pack(Path folder, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out);
                var files = Files.walk(folder)) {
            zip.setLevel(9);
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var entry = new ZipEntry(folder.relativize(file).toString().replace('\\', '/'));
                entry.setTime(0);
                zip.putNextEntry(entry);
                Files.copy(file, zip);
            }
        }
    }
}
