package org.qianfa.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cmd.ClearProcessInstanceLockTimesCmd;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.qianfa.process.law.ModelLawHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.event.EventListener;

/** The engine as this product needs it; each setting has its reason in docs/adr/0004-engine-settings.md. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:process-engine.properties")
class EngineConfiguration {
    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineSettings(
            @Lazy EnterStage enterStage, @Lazy PublishReport publishReport, @Lazy RemindPeople remindPeople) {
        return engine -> {
            engine.setBeans(new HashMap<>(
                    Map.of("enterStage", enterStage, "publishReport", publishReport, "remindPeople", remindPeople)));
            engine.setParallelMultiInstanceAsyncLeave(false);
            engine.setHistoryLevel(HistoryLevel.INSTANCE);
            engine.setIdGenerator(new StrongUuidGenerator());
            engine.setPreBpmnParseHandlers(List.of(new ModelLawHandler()));
            engine.setDisableIdmEngine(true);
            engine.setDisableEventRegistry(true);
        };
    }

    @Bean
    LocksOfTheDead locksOfTheDead(
            ProcessEngine engine, @Value("${flowable.process.async.executor.lock-owner}") String node) {
        return new LocksOfTheDead(engine, node);
    }

    /** A node that was killed left locks on process instances; the same node clears them when it starts again. */
    record LocksOfTheDead(ProcessEngine engine, String node) {
        @EventListener(ApplicationStartedEvent.class)
        void clear() {
            engine.getManagementService().executeCommand(new ClearProcessInstanceLockTimesCmd(node));
        }
    }
}
