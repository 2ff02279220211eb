package org.qianfa.ui.access;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * What the services count on: China's clock, their own permission rules, and commands run again after a deadlock, and the
 * sweeps that come back every few minutes.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableResilientMethods
@EnableScheduling
class ServicesConfiguration {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
