package org.qianfa;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.approval.chain.ChainModels;
import org.qianfa.approval.chain.ChainProgress;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Sentence;
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
@PropertySource("classpath:office-tests.properties")
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
            public List<ReturnRoute> returns(ReportId report, String stageId) {
                return List.of();
            }

            @Override
            public boolean leadsStraight(ReportId report, String fromStage, String toStage) {
                return false;
            }
        };
    }

    @Bean
    @Fallback
    ChainModels noModels() {
        return new ChainModels() {
            @Override
            public List<Sentence> obstaclesToDeployment(String bpmn) {
                return List.of();
            }

            @Override
            public List<Stage> stages(String bpmn) {
                return List.of();
            }

            @Override
            public List<Offered> offered() {
                return List.of();
            }

            @Override
            public void deploy(OrganId organ, int version, String bpmn) {
                throw new UnsupportedOperationException("no engine here");
            }

            @Override
            public String picture(ReportId report, ChainProgress marks, Locale locale) {
                return "";
            }

            @Override
            public String picture(String bpmn, Locale locale) {
                return "";
            }

            @Override
            public void move(ReportId report, OrganId organ, int version) {
                throw new UnsupportedOperationException("no engine here");
            }

            @Override
            public Map<ReportId, Sentence> ailing(Collection<ReportId> reports) {
                return Map.of();
            }
        };
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
