package org.qianfa;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.PropertySource;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * The modules without screens, for {@code @SpringBootTest(classes = TestApplication.class)}: a database of its own in memory, or the one that
 * {@code spring.datasource.url} names, and a clock that stands until a test moves it.
 */
@TestComponent
@EnableAutoConfiguration
@ComponentScan
@EnableMethodSecurity
@EnableResilientMethods
@PropertySource("classpath:backend-tests.properties")
public class TestApplication {
    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
