package org.qianfa.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;
import org.qianfa.approval.chain.ChainModels;
import org.qianfa.approval.chain.ChainProgress;
import org.qianfa.process.drawing.ChainDrawing;
import org.qianfa.process.law.ModelFile;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Sentence;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Models of the chain in the engine: the product's own under its key, an organ's own under a key that ends in the organ's id. */
@Component
class EngineChains implements ChainModels {
    private static final List<Offered> OFFERED = List.of(
            new Offered("标准流程", text("processes/annual-report.bpmn20.xml")),
            new Offered("含核稿、保密审查和隐私审查的流程", text("chains/annual-report-with-secrecy.bpmn20.xml")));
    private final ProcessChain chain;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final ProcessMigrationService migrations;

    EngineChains(
            ProcessChain chain,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            ProcessMigrationService migrations) {
        this.chain = chain;
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.migrations = migrations;
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("a model of the product", missing);
        }
    }

    @Override
    public List<Offered> offered() {
        return OFFERED;
    }

    @Override
    public List<Sentence> obstaclesToDeployment(String bpmn) {
        return ModelFile.obstacles(bpmn);
    }

    @Override
    public List<Stage> stages(String bpmn) {
        return ChainModel.of(ModelFile.read(bpmn)).stages();
    }

    /** No tenants: the engine moves nothing from one to another. */
    @Override
    public void deploy(OrganId organ, int version, String bpmn) {
        var model = ModelFile.read(bpmn);
        model.getMainProcess().setId(key(organ));
        repository
                .createDeployment()
                .name(name(organ, version))
                .addBpmnModel("own.bpmn20.xml", model)
                .deploy();
    }

    private static String key(OrganId organ) {
        return ReportProcess.KEY + "_" + organ;
    }

    private static String name(OrganId organ, int version) {
        return key(organ) + "_" + version;
    }

    /** The engine's id of an organ's version; 0 stands for the latest that the product brings along. */
    String definition(OrganId organ, int version) {
        if (version == 0) return standard(repository).getId();
        var deployment = repository
                .createDeploymentQuery()
                .deploymentName(name(organ, version))
                .singleResult();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    static ProcessDefinition standard(RepositoryService repository) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(ReportProcess.KEY)
                .latestVersion()
                .singleResult();
    }

    @Override
    public String picture(ReportId report, ChainProgress progress, Locale locale) {
        return new ChainDrawing(repository.getBpmnModel(chain.definition(report)), progress, locale).svg();
    }

    @Override
    public String picture(String bpmn, Locale locale) {
        return new ChainDrawing(ModelFile.read(bpmn), ChainProgress.NONE, locale).svg();
    }

    /** One task a stage, no variables, no joins: the one task goes on under the same stage of the other version. */
    @Override
    public void move(ReportId report, OrganId organ, int version) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult();
        EngineConcurrency.named(() -> migrations
                .createProcessInstanceMigrationBuilder()
                .migrateToProcessDefinition(definition(organ, version))
                .migrate(instance.getId()));
    }

    @Override
    public Map<ReportId, Sentence> ailing(Collection<ReportId> reports) {
        var ailing = new HashMap<ReportId, Sentence>();
        if (reports.isEmpty()) return ailing;
        var given = management.createDeadLetterJobQuery().list().stream()
                .map(job -> job.getProcessInstanceId())
                .toList();
        for (var report : reports) {
            var instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(report.toString())
                    .singleResult();
            if (instance == null) ailing.put(report, Sentence.of("standstill.noProcess"));
            else if (given.contains(id(instance))) ailing.put(report, Sentence.of("standstill.publicationFailed"));
        }
        return ailing;
    }

    private static String id(ProcessInstance instance) {
        return instance.getId();
    }
}
