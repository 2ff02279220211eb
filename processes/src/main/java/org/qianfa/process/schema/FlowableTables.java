package org.qianfa.process.schema;

import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.qianfa.operation.EngineTables;
import org.springframework.stereotype.Component;

/** Flowable's tables, laid out by Flowable, with the parts of it that {@code process-engine.properties} leaves on. */
@Component
public class FlowableTables implements EngineTables {
    @Override
    public String version() {
        return ProcessEngine.VERSION;
    }

    @Override
    public void create(DataSource database) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setDataSource(database);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setAsyncExecutorActivate(false);
        engine.setDisableIdmEngine(true);
        engine.setDisableEventRegistry(true);
        engine.buildProcessEngine().close();
    }
}
