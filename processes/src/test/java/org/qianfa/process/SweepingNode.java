package org.qianfa.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.qianfa.DatabaseAccess;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.deadline.reminder.ReminderSweep;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A node in a process of its own: says READY, sweeps when it is told to, says how many reminders it has sent. */
final class SweepingNode {
    private SweepingNode() {}

    public static void main(String[] arguments) throws IOException {
        var database = new DatabaseAccess(arguments[0], arguments[1], arguments.length > 3 ? arguments[3] : "");
        var spring = new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        database.user(),
                        "spring.datasource.password",
                        database.password(),
                        "spring.flyway.enabled",
                        "false",
                        "flowable.async-executor-activate",
                        "false",
                        "spring.main.banner-mode",
                        "off"))
                .run();
        spring.getBean(TestClock.class).set(LocalDateTime.parse(arguments[2]));
        System.out.println("READY");
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        System.out.println("SENT " + spring.getBean(ReminderSweep.class).run());
        System.exit(0);
    }
}
