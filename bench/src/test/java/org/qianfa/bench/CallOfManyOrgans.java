package org.qianfa.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.organ.DemoCounty;
import org.qianfa.shared.OrganId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P11: an administrator calls 40,000 organs, against one INSERT … SELECT of 40,000 reports; both on the same H2 in memory. What is measured is the
 * administrator's act: organs checked and locked, the first 20 reports open, the others queued for the sweep, which is not measured.
 */
final class CallOfManyOrgans implements Contest {
    private static final int ORGANS = 40_000;
    private ConfigurableApplicationContext spring;
    private DemoCounty.Seeded county;
    private List<OrganId> organs;
    private static final int YEAR = 2021;

    @Override
    public String id() {
        return "P11";
    }

    @Override
    public String what() {
        return "opening the call for 40,000 organs, H2 in memory";
    }

    @Override
    public String ours() {
        return "Calls.open: checks, locks, 20 reports at once, the others queued";
    }

    @Override
    public String peer() {
        return "one INSERT … SELECT of 40,000 reports";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        return 5;
    }

    @Override
    public void prepare() {
        spring = Product.start();
        county = spring.getBean(DemoCounty.class)
                .seed("Xuyao-Yige-Mima-7", UnaryOperator.identity(), UnaryOperator.identity());
        jdbc("""
                insert into organ (id, code, name, kind, parent, path)
                select concat('o', n.x), concat('c', n.x), concat('第', n.x, '乡人民政府'), 'township', c.id, concat(c.path, 'o', n.x, '/')
                from system_range(1, %d) n, organ c where c.code = '620723001'
                """.formatted(ORGANS));
        jdbc(
                "insert into staff (id, account, name, organ) select concat('s', o.id), concat('s', o.id), '李春梅', o.id from organ o where o.code like 'c%'");
        jdbc(
                "insert into duty (staff, organ, role, standing) select concat('s', o.id), o.id, 'DRAFTER', 0 from organ o where o.code like 'c%'");
        jdbc("create table peer_report as select * from report where 1 = 0");
        for (var column : List.of("id", "organ_id", "report_year"))
            jdbc("alter table peer_report alter column " + column + " set not null");
        jdbc("alter table peer_report add constraint pk_peer primary key (id)");
        jdbc("alter table peer_report add constraint uq_peer unique (organ_id, report_year)");
        organs = spring.getBean(JdbcClient.class)
                .sql("select id from organ where code like 'c%'")
                .query((row, _) -> new OrganId(row.getString(1)))
                .list();
        measureOurs();
        measurePeer();
    }

    private void jdbc(String sql) {
        spring.getBean(JdbcClient.class).sql(sql).update();
    }

    /** Each time anew: what was queued and opened before is forgotten, unmeasured. */
    @Override
    public double measureOurs() {
        jdbc("set referential_integrity false");
        for (var table : List.of(
                "call_opening",
                "call_target",
                "report_call",
                "work_item",
                "report_section",
                "report_stage_due",
                "report_section_due",
                "stage_stay",
                "report")) jdbc("truncate table " + table);
        jdbc("set referential_integrity true");
        var admin = county.person("admin");
        long start = System.nanoTime();
        Product.as(admin, () -> spring.getBean(Calls.class).open(new CallOrder(YEAR, organs, Optional.empty()), admin));
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public double measurePeer() {
        jdbc("truncate table peer_report");
        long start = System.nanoTime();
        jdbc("""
                insert into peer_report (id, organ_id, report_year, format, edition, status, stage_id, responsible_drafter, publish_due, opened_by, opened_at, chain_version)
                select random_uuid(), o.id, 2021, '2021', 1, 'DRAFT', 'draft', d.staff, date '2022-01-31', 'a', current_timestamp, 0
                from organ o join duty d on d.organ = o.id and d.role = 'DRAFTER' where o.code like 'c%'
                """);
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void tidy() {
        if (spring != null) spring.close();
    }
}
