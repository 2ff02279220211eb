package org.qianfa.ui.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qianfa.organ.DemoCounty;
import org.qianfa.organ.Organs;
import org.qianfa.organ.Staff;
import org.qianfa.organ.account.FirstAdministrators;
import org.qianfa.organ.account.Installation;
import org.qianfa.ui.demo.DemoData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What is said where the server was started, once it is ready. */
@Component
class Greeting {
    private final ObjectProvider<ServerStart> startedWith;
    private final Environment environment;
    private final Installation installation;
    private final FirstAdministrators administrators;
    private final DemoCounty county;
    private final Organs organs;

    Greeting(
            ObjectProvider<ServerStart> startedWith,
            Environment environment,
            Installation installation,
            FirstAdministrators administrators,
            DemoCounty county,
            Organs organs) {
        this.startedWith = startedWith;
        this.environment = environment;
        this.installation = installation;
        this.administrators = administrators;
        this.county = county;
        this.organs = organs;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        startedWith.ifAvailable(start -> greet(start, Commands.out()));
    }

    private void greet(ServerStart start, PrintStream out) {
        var address = "http://127.0.0.1:%s/".formatted(environment.getRequiredProperty("local.server.port"));
        out.println("签发 Qianfa · 数据在 " + start.data());
        out.println("  工作台  " + address);
        out.println("  公开页  " + address + "public/");
        if (installation.isDemo()) demo(start, out);
        var tokens = administrators.invite(start.anew());
        if (!tokens.isEmpty()) {
            out.println("  下列管理员还没有到任。请把链接分别交给三个不同的人，在 24 小时内各自打开，设置账号和密码：");
            tokens.forEach((role, token) -> out.println("    %s  %sfirst-administrator?token=%s"
                    .formatted(role.sentence().in(Locale.CHINA), address, token)));
        }
        out.println("  停止    按 Ctrl+C");
        out.println("就绪 " + address);
    }

    private void demo(ServerStart start, PrintStream out) {
        out.println("  演示库，只在本机可以访问；所有演示账号的密码都是  " + DemoData.password(start));
        county.people().stream()
                .map(person ->
                        "    %-15s %s  %s  %s".formatted(person.account(), organ(person), roles(person), person.name()))
                .forEach(out::println);
    }

    private String organ(Staff person) {
        return organs.get(person.organ()).name();
    }

    private static String roles(Staff person) {
        return person.duties().stream()
                .map(duty -> duty.role().sentence().in(Locale.CHINA))
                .collect(Collectors.joining("、"));
    }
}
