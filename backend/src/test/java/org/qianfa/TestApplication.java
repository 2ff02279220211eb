package org.qianfa;

import java.util.List;
import org.qianfa.report.Chain;
import org.qianfa.report.ReturnWay;
import org.qianfa.report.Stage;
import org.qianfa.shared.ReportId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Fallback;
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
    /** Where a test runs without the process module. */
    @Bean
    @Fallback
    Chain noChain() {
        return new Chain() {
            @Override
            public List<Stage> stages(ReportId report) {
                return List.of();
            }

            @Override
            public List<ReturnWay> returns(ReportId report, String stageId) {
                return List.of();
            }

            @Override
            public boolean leadsStraight(ReportId report, String fromStage, String toStage) {
                return false;
            }
        };
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
