package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.Submissions;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.intake.Intake;
import org.qianfa.organ.DemoCounty;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * P1: reports through the whole chain, from the submission through three approvals and the signature to the public page, against the bare engine that
 * runs the same model with nobody's seats, no content and no record; both on H2 in memory. In seconds, or in SQL statements.
 */
final class FullChain implements Contest {
    private static final int CHAINS = 10;
    private static final int ROUNDS = 12;
    private static final String MODEL = "processes/annual-report.bpmn20.xml";
    private static final List<String> REVIEWERS = List.of("deputy", "member1", "member2");

    private final boolean statements;
    private final StatementCount count = new StatementCount();
    private final Deque<ReportId> reports = new ArrayDeque<>();
    private final Map<ReportId, String> townships = new HashMap<>();
    private final Map<ReportId, ContentHash> hashes = new HashMap<>();
    private ConfigurableApplicationContext spring;
    private DemoCounty.Seeded county;
    private Content filled;
    private ProcessEngine bare;
    private int started;

    FullChain(boolean statements) {
        this.statements = statements;
    }

    @Override
    public String id() {
        return statements ? "P1-statements" : "P1";
    }

    @Override
    public String what() {
        return CHAINS + " reports from submission to publication, H2 in memory";
    }

    @Override
    public String ours() {
        return "services, gate, audit chain and engine";
    }

    @Override
    public String peer() {
        return "bare engine, same model";
    }

    @Override
    public String unit() {
        return statements ? "statements" : "s";
    }

    @Override
    public double aim() {
        return statements ? 1.6 : 1 / 0.6;
    }

    @Override
    public void prepare() throws IOException {
        spring = Product.start(count);
        county = spring.getBean(DemoCounty.class)
                .seed("Xuyao-Yige-Mima-7", UnaryOperator.identity(), UnaryOperator.identity());
        var file = Path.of("backend/content/src/test/resources/corpus/50-short-township-nothing-came/report.txt");
        filled = new Intake(spring.getBean(Formats.class))
                .read(Files.readAllBytes(file), "report.txt")
                .content();
        for (int i = 0; i < ROUNDS * 2 * CHAINS; i++) reports.add(filledReport());
        bare = bareEngine();
        measureOurs();
        measurePeer();
    }

    private ProcessEngine bareEngine() {
        var pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource((DataSource) count.postProcessAfterInitialization(pool, "bare"));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        JavaDelegate nothing = execution -> {};
        configuration.setBeans(Map.of("publishReport", nothing));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(MODEL)
                .deploy();
        return engine;
    }

    /** A township of its own for each, with people of its own, called and filled in with words of its own. */
    private ReportId filledReport() {
        var jdbc = spring.getBean(JdbcClient.class);
        var organ = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into organ (id, code, name, kind, parent, path) select ?, ?, '石板坡乡人民政府', 'township', id, concat(path, ?) from organ where id = ?")
                .params(organ, "c" + organ, organ + "/", county.county().value())
                .update();
        // people of its own: whoever holds duties in hundreds of townships is nobody's colleague
        var own = organ.substring(0, 8);
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select concat(?, substring(id, 9)), concat(account, ?), name, ?, password from staff where id in (select staff from duty where organ = ?)")
                .params(own, own, organ, county.township().value())
                .update();
        jdbc.sql(
                        "insert into duty (staff, organ, role, standing) select concat(?, substring(staff, 9)), ?, role, standing from duty where organ = ?")
                .params(own, organ, county.township().value())
                .update();
        var admin = county.person("admin");
        Product.as(admin, () -> spring.getBean(Calls.class)
                .open(new CallOrder(2023, List.of(new OrganId(organ)), Optional.empty()), admin));
        var report = spring.getBean(Reports.class)
                .find(new OrganId(organ), 2023)
                .orElseThrow()
                .id();
        var sections = new TreeMap<>(filled.sections());
        sections.replaceAll((section, text) -> text.isBlank() ? text : text + ownWords(report, section));
        townships.put(report, own);
        var drafter = person("drafter", report);
        Product.as(drafter, () -> spring.getBean(Drafts.class).takeOver(report, sections, filled.cells(), drafter));
        var all = spring.getBean(Reports.class);
        var written = all.get(report);
        hashes.put(report, ContentHash.of(written.identity(), all.contentOf(written)));
        return report;
    }

    private StaffId person(String account, ReportId report) {
        return new StaffId(
                townships.get(report) + county.person(account).value().substring(8));
    }

    private static String ownWords(ReportId report, int section) {
        var random = new Random(report.hashCode() * 31L + section);
        var words = new StringBuilder("\n");
        for (int i = 1; i <= 600; i++) words.append(i % 20 == 0 ? '。' : (char) (0x5000 + random.nextInt(0x3000)));
        return words.append('\n').toString();
    }

    @Override
    public double measureOurs() {
        return measured(() -> chain(reports.remove()));
    }

    private void chain(ReportId report) {
        var hash = Objects.requireNonNull(hashes.get(report));
        var drafter = person("drafter", report);
        Product.as(drafter, () -> spring.getBean(Submissions.class).submit(report, drafter));
        for (String reviewer : REVIEWERS) {
            var who = person(reviewer, report);
            Product.as(who, () -> spring.getBean(Reviews.class).approve(report, "同意", hash, who));
        }
        var head = person("secretary", report);
        Product.as(head, () -> spring.getBean(SignOffs.class).signOff(report, "同意", "Xuyao-Yige-Mima-7", hash, head));
        runJob(spring.getBean(RuntimeService.class), spring.getBean(ManagementService.class), report.toString());
    }

    @Override
    public double measurePeer() {
        var keys = new ArrayList<String>();
        for (int i = 0; i < CHAINS; i++) {
            keys.add("r" + started++);
            bare.getRuntimeService().startProcessInstanceByKey("annualReport", keys.getLast());
        }
        return measured(() -> bareChain(keys.removeFirst()));
    }

    private void bareChain(String key) {
        for (String outcome : List.of("submitted", "approved", "approved")) {
            var task = bare.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .singleResult();
            bare.getTaskService().complete(task.getId(), Map.of(), Map.of("outcome", outcome, "target", ""));
        }
        runJob(bare.getRuntimeService(), bare.getManagementService(), key);
    }

    private static void runJob(RuntimeService runtime, ManagementService jobs, String key) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        var job = jobs.createJobQuery().processInstanceId(instance.getId()).singleResult();
        jobs.executeJob(job.getId());
    }

    private double measured(Runnable chain) {
        long before = count.get();
        long start = System.nanoTime();
        for (int i = 0; i < CHAINS; i++) chain.run();
        return statements ? count.get() - before : (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void tidy() {
        if (bare != null) bare.close();
        if (spring != null) spring.close();
        SecurityContextHolder.clearContext();
    }
}
