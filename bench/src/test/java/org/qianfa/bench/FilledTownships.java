package org.qianfa.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.organ.DemoCounty;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The services without screens over a database file, with townships whose reports are full: about 3,000 characters and all 200 cells. */
final class FilledTownships implements AutoCloseable {
    static final String PASSWORD = "Xuyao-Yige-Mima-7";
    private static final int YEAR = 2023;

    private final ConfigurableApplicationContext spring;
    private final DemoCounty.Seeded county;
    private final StaffId drafter;

    /** @param data the data folder of the product */
    FilledTownships(Path data) throws Exception {
        Files.createDirectories(data);
        spring = new SpringApplicationBuilder(Product.WithoutScreens.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + data.toAbsolutePath()
                                + "/qianfa;WRITE_DELAY=0;LOCK_TIMEOUT=10000",
                        "--spring.datasource.username=qianfa",
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
                        "--spring.datasource.hikari.maximum-pool-size=32",
                        "--spring.flyway.placeholders.table_options=",
                        "--spring.flyway.placeholders.moment=timestamp(6)",
                        "--flowable.async-executor-activate=false",
                        "--logging.level.root=error",
                        "--spring.main.banner-mode=off");
        county = bean(DemoCounty.class).seed(PASSWORD, UnaryOperator.identity(), UnaryOperator.identity());
        drafter = county.person("drafter");
    }

    <T> T bean(Class<T> type) {
        return spring.getBean(type);
    }

    StaffId drafter() {
        return drafter;
    }

    /** The report of the township in which the demo's drafter works. */
    ReportId report() {
        return filled(county.township());
    }

    /** Of one more township, with the same people. */
    ReportId anotherReport() {
        var jdbc = bean(JdbcClient.class);
        var organ = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into organ (id, code, name, kind, parent, path) select ?, ?, '石板坡乡人民政府', 'township', id, concat(path, ?) from organ where id = ?")
                .params(organ, "c" + organ, organ + "/", county.county().value())
                .update();
        jdbc.sql(
                        "insert into duty (staff, organ, role, standing) select staff, ?, role, standing from duty where organ = ?")
                .params(organ, county.township().value())
                .update();
        return filled(new OrganId(organ));
    }

    private ReportId filled(OrganId organ) {
        var admin = county.person("admin");
        as(admin, () -> bean(Calls.class).open(new CallOrder(YEAR, List.of(organ), Optional.empty()), admin));
        var report = bean(Reports.class).find(organ, YEAR).orElseThrow().id();
        var form = bean(Formats.class).forYear(YEAR);
        as(drafter, () -> bean(Drafts.class).takeOver(report, sections(form), cells(form), drafter));
        return report;
    }

    static SortedMap<Integer, String> sections(Format form) {
        var text = new StringBuilder();
        for (var aspect : form.section(1).orElseThrow().aspects())
            text.append(aspect.name())
                    .append('\n')
                    .append("本年度按照要求做好这项工作，及时发布，定期清理，接受群众评议。".repeat(15))
                    .append('\n');
        return new TreeMap<>(Map.of(
                1, text.toString(),
                5, "信息更新不够及时，新到岗人员业务不熟。每月组织一次培训，改进发布流程。\n".repeat(12),
                6, "本年度未收取信息处理费。\n"));
    }

    private static Cells cells(Format form) {
        Map<CellKey, String> cells = new TreeMap<>();
        for (var table : form.tables()) for (var key : table.inputs()) cells.put(key, "0");
        return Cells.of(cells);
    }

    List<ReportId> reports(int number) {
        var reports = new ArrayList<ReportId>();
        for (int i = 0; i < number; i++) reports.add(anotherReport());
        return reports;
    }

    static void as(StaffId person, Runnable act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person.value(), "", List.of())));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public void close() {
        spring.close();
    }
}
