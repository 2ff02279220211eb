package org.qianfa.ui.command.installation;

import java.nio.file.Path;
import java.time.Clock;
import org.qianfa.operation.BackupRecord;
import org.qianfa.operation.Backups;
import org.qianfa.operation.InstallationFolderConfiguration;
import org.qianfa.operation.Restoration;
import org.qianfa.operation.restored.Restores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** As much of the application as is needed to copy a database or lay one out: no server, no engine at work, no migration by itself. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(basePackages = {"org.qianfa.audit", "org.qianfa.organ", "org.qianfa.process.schema"})
@Import({Backups.class, BackupRecord.class, Restoration.class, Restores.class, InstallationFolderConfiguration.class})
class StoppedInstallation {
    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static FlywayMigrationStrategy whenAsked() {
        return _ -> {};
    }

    static ConfigurableApplicationContext open(Path data) {
        var spring = new SpringApplication(StoppedInstallation.class);
        spring.setWebApplicationType(WebApplicationType.NONE);
        return spring.run("--qianfa.data=" + data);
    }
}
