package org.qianfa;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * A real MySQL 8 for tests, one for each JVM: the one that {@code QIANFA_TEST_MYSQL_URL} names, else one of its own on a
 * free loopback port and throw-away data, started from the distribution that {@code ./qianfa test} unpacks.
 */
public final class MySqlServer {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static @Nullable MySqlServer running;

    private final String base;
    private final String user;
    private final String password;
    private final Queue<String> databases = new ConcurrentLinkedQueue<>();

    private MySqlServer(String base, String user, String password) {
        this.base = base;
        this.user = user;
        this.password = password;
    }

    /** Starts it where nobody has yet; it ends with the JVM, after the applications that use it. */
    public static synchronized MySqlServer get() {
        if (running == null) {
            running = given().orElseGet(MySqlServer::started);
        }
        return running;
    }

    /** An empty database of its own for whoever asks. */
    public DatabaseAccess freshDatabase() {
        String name = "qianfa_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " character set utf8mb4 collate utf8mb4_0900_bin");
        databases.add(name);
        return access(name);
    }

    private DatabaseAccess access(String database) {
        return new DatabaseAccess(base + database + "?nullCatalogMeansCurrent=true", user, password);
    }

    private void execute(String sql) {
        try (Connection connection = access("").open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL at " + base + " refused: " + sql, e);
        }
    }

    private static Optional<MySqlServer> given() {
        Map<String, String> environment = System.getenv();
        return Optional.ofNullable(environment.get("QIANFA_TEST_MYSQL_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> borrowed(new MySqlServer(
                        url.replaceFirst("(//[^/?]+).*", "$1/"),
                        environment.getOrDefault("QIANFA_TEST_MYSQL_USER", "root"),
                        environment.getOrDefault("QIANFA_TEST_MYSQL_PASSWORD", ""))));
    }

    private static MySqlServer borrowed(MySqlServer server) {
        SpringApplication.getShutdownHandlers()
                .add(() -> server.databases.forEach(name -> server.execute("drop database if exists " + name)));
        return server;
    }

    private static MySqlServer started() {
        try {
            Path home = distribution();
            Path data = Files.createTempDirectory("qianfa-mysql-");
            initialise(home, data);
            int port = freePort();
            MySqlServer server = new MySqlServer("jdbc:mysql://127.0.0.1:" + port + "/", "root", "");
            server.awaitAnswer(launch(home, data, port), data.resolve("server.log"));
            return server;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("MySQL did not start", e);
        }
    }

    private static Path distribution() {
        Path home = Optional.ofNullable(System.getenv("QIANFA_MYSQL_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(
                        System.getProperty("user.home"), ".cache/qianfa/mysql-" + System.getProperty("test.mysql")));
        if (!Files.isExecutable(home.resolve("bin/mysqld"))) {
            throw new IllegalStateException("测试所需的 MySQL 不在 " + home + "：请先运行一次 ./qianfa test，"
                    + "或用 QIANFA_TEST_MYSQL_URL 指定一个。The MySQL that tests need is not there:"
                    + " run ./qianfa test once, or name one in QIANFA_TEST_MYSQL_URL.");
        }
        return home;
    }

    private static void initialise(Path home, Path data) throws IOException, InterruptedException {
        List<String> command = mysqld(home, data);
        command.add("--initialize-insecure");
        Path log = data.resolve("initialise.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("MySQL could not lay out its data:\n" + Files.readString(log));
        }
    }

    /** The shell between ends the server, and its data, as soon as this JVM is gone, however it went. */
    private static Process launch(Path home, Path data, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "data=$1; shift; \"$@\" & server=$!; read -r _; kill -9 $server; wait $server; rm -rf \"$data\"",
                "mysql-of-a-test",
                data.toString()));
        command.addAll(mysqld(home, data));
        command.addAll(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + data.resolve("s"),
                "--pid-file=" + data.resolve("pid"),
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=OFF",
                "--max-connections=2000",
                // as on a server in China, so that a column filled by the server's clock instead of ours shows
                "--default-time-zone=+08:00"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        SpringApplication.getShutdownHandlers().add(() -> end(process));
        return process;
    }

    private static List<String> mysqld(Path home, Path data) {
        return new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + home,
                "--datadir=" + data.resolve("files"),
                // nothing of it is to outlive the machine
                "--innodb-flush-method=nosync"));
    }

    private void awaitAnswer(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection _ = access("").open()) {
                return;
            } catch (SQLException notYet) {
                boolean unreachable = String.valueOf(notYet.getSQLState()).startsWith("08");
                if (!unreachable || process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                    throw new IllegalStateException("MySQL did not answer:\n" + Files.readString(log), notYet);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void end(Process shell) {
        try (OutputStream in = shell.getOutputStream()) {
            in.write('\n');
        } catch (IOException _) {
            shell.destroyForcibly();
        }
        try {
            shell.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
