package org.qianfa.process.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.Person;
import org.qianfa.StoredInstallation;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.operation.InstallationOnDisk;
import org.qianfa.publication.OlderEditions;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office moves from the embedded database to MySQL by its backup, and its reports go on from where they were. */
class RestoredInstallationTests {
    @TempDir
    Path place;

    @Test
    void whatWasBackedUpFromTheEmbeddedDatabaseGoesOnInMySql() throws IOException, SQLException {
        InstallationOnDisk.stored(H2).backup(place.resolve("backup"));
        var moved = InstallationOnDisk.empty(MYSQL, place.resolve("data"));
        moved.restore(place.resolve("backup"));
        var stored = new StoredInstallation("0.1.0", H2).manifest();
        try (var spring = started(moved)) {
            spring.getBean(TestClock.class).set(stored.now());
            var inventory = new Inventory(spring);
            assertThat(inventory.audit()).isEqualTo(stored.audit());
            spring.getBean(OlderEditions.class).seal();
            assertThat(inventory.facts()).isEqualTo(stored.facts());
            assertThat(stored.reports())
                    .allSatisfy(report ->
                            assertThat(inventory.report(report).facts()).isEqualTo(report.facts()));
            for (var scene : List.of("timed", "straight back", "to be tried again")) {
                var report = ReportId.of(stored.report(scene).id());
                var town = Town.of(stored.report(scene), spring);
                var follow = new ScenesThatFollow(spring, stored, admin(spring));
                follow.prepares(scene, report, town);
                follow.goesToTheEnd(report, town);
                assertThat(spring.getBean(Reports.class).get(report).status()).isEqualTo(ReportStatus.PUBLISHED);
            }
        }
    }

    private static Person admin(ConfigurableApplicationContext spring) {
        var id = spring.getBean(JdbcClient.class)
                .sql("select id from staff where account = 'admin'")
                .query(String.class)
                .single();
        return new Person(spring, new StaffId(id));
    }

    private static ConfigurableApplicationContext started(InstallationOnDisk installation) {
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.config.additional-location=file:../config/application-mysql.yml",
                        "--spring.profiles.active=mysql",
                        "--spring.datasource.url=" + installation.database().url(),
                        "--spring.datasource.username="
                                + installation.database().user(),
                        "--spring.datasource.password="
                                + installation.database().password(),
                        "--qianfa.data=" + installation.data(),
                        "--flowable.async-executor-activate=false");
    }
}
