package org.qianfa.bench;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.qianfa.DatabaseAccess;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The product's services without screens and sweeps, on a database of its own. */
final class Product {
    private Product() {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
            })
    @EnableMethodSecurity
    @EnableResilientMethods
    @ComponentScan(
            basePackages = "org.qianfa",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.qianfa\\.(ui\\..*|.*Tests?.*|QianfaApplication)"))
    static class WithoutScreens {
        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Asia/Shanghai"));
        }
    }

    /** On H2 in memory. */
    static ConfigurableApplicationContext start(BeanPostProcessor... processors) {
        return start(
                List.of(
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                        "--spring.datasource.username=sa",
                        "--spring.flyway.placeholders.table_options=",
                        "--spring.flyway.placeholders.moment=timestamp(6)"),
                processors);
    }

    /** On MySQL, as an installation of many organs has it. */
    static ConfigurableApplicationContext startOn(DatabaseAccess mysql) {
        return start(List.of(
                "--spring.datasource.url=" + mysql.url(),
                "--spring.datasource.username=" + mysql.user(),
                "--spring.datasource.password=" + mysql.password(),
                "--spring.flyway.placeholders.table_options=default charset utf8mb4 collate utf8mb4_0900_bin",
                "--spring.flyway.placeholders.moment=datetime(6)"));
    }

    private static ConfigurableApplicationContext start(List<String> database, BeanPostProcessor... processors) {
        var arguments = new ArrayList<>(database);
        arguments.addAll(List.of(
                "--spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
                "--flowable.async-executor-activate=false",
                "--logging.level.root=error",
                "--spring.main.banner-mode=off"));
        return new SpringApplicationBuilder(WithoutScreens.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> {
                    for (var processor : processors)
                        ((ConfigurableApplicationContext) context)
                                .getBeanFactory()
                                .addBeanPostProcessor(processor);
                })
                .run(arguments.toArray(String[]::new));
    }

    static void as(StaffId person, Runnable act) {
        as(person, () -> {
            act.run();
            return "";
        });
    }

    static <T> T as(StaffId person, Supplier<T> act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value(), "", List.of())));
        return act.get();
    }
}
