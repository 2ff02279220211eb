package org.qianfa.process.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseAccess;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.ProjectFiles;
import org.qianfa.StoredInstallation;
import org.qianfa.StoredManifest;
import org.qianfa.TestApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Makes installations of this very version for the test resources, so that every later version is tried on them. No test run does so by itself:
 *
 * <pre>./mvnw -pl processes -am test -Dtest=StoredInstallations -Dinstallation=0.1.0 -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
class StoredInstallations {
    private static final Path RESOURCES = ProjectFiles.of("backend/office/src/test/resources");
    private final String version = System.getProperty("installation", "");

    private final Path data = Path.of("target/stored-installation");

    /** No path of this machine is in what is kept. */
    @BeforeEach
    void anEmptyDataFolder() throws IOException {
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
    }

    @Test
    void onH2() throws IOException, SQLException {
        var database = StoredInstallation.embedded(data);
        var manifest = made(database, Map.of());
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        new StoredInstallation(version, DatabaseUnderTest.H2).keep(RESOURCES, data, manifest);
    }

    @Test
    void onMySql() throws IOException {
        var database = DatabaseUnderTest.MYSQL.fresh();
        var manifest = made(
                database,
                Map.of(
                        "spring.config.additional-location", "file:../config/application-mysql.yml",
                        "spring.profiles.active", "mysql"));
        MySqlDump.write(database, data.resolve("qianfa.sql"));
        new StoredInstallation(version, DatabaseUnderTest.MYSQL).keep(RESOURCES, data, manifest);
    }

    private StoredManifest made(DatabaseAccess database, Map<String, String> more) {
        assertThat(version).as("-Dinstallation=the version that this is").isNotBlank();
        var mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mail.start();
        var properties = new HashMap<String, Object>(more);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.user());
        properties.put("spring.datasource.password", database.password());
        properties.put("qianfa.data", data.toString());
        properties.put("qianfa.notices.internal-hosts", "127.0.0.1");
        properties.put("spring.mail.host", "127.0.0.1");
        properties.put("spring.mail.port", String.valueOf(mail.getSmtp().getPort()));
        properties.put("flowable.async-executor-activate", "false");
        var arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        try (var spring = new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            var story = new CountyStory(spring, data);
            story.happens();
            namesTheModelAsTheJarDoes(spring.getBean(JdbcClient.class));
            return new Inventory(spring).of(version, story.reports(), story.secrets());
        } finally {
            mail.stop();
        }
    }

    /** Where the product runs from its jar the engine knows its model and picture by their names, elsewhere by the whole path. */
    private static void namesTheModelAsTheJarDoes(JdbcClient jdbc) {
        for (var file : List.of("annual-report.bpmn20.xml", "annual-report.annualReport.png"))
            for (var sql : List.of(
                    "update ACT_GE_BYTEARRAY set NAME_ = ? where NAME_ like ?",
                    "update ACT_RE_PROCDEF set RESOURCE_NAME_ = ? where RESOURCE_NAME_ like ?",
                    "update ACT_RE_PROCDEF set DGRM_RESOURCE_NAME_ = ? where DGRM_RESOURCE_NAME_ like ?"))
                jdbc.sql(sql).params(file, "%/" + file).update();
    }
}
