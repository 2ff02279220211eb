package org.qianfa.bench;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.qianfa.MySqlServer;
import org.qianfa.organ.DemoCounty;
import org.qianfa.report.work.WorkFilter;
import org.qianfa.report.work.WorkItems;
import org.qianfa.report.work.WorkLists;
import org.qianfa.shared.StaffId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P3: the first page of somebody's 待办 with its count, and a page of the whole list, in an installation where a million work items wait, against one
 * where ten thousand do; every person has 25. Two databases of one MySQL that has room for both in memory; the 99th percentile of 5,000 pages of
 * random people.
 */
final class PagesOfWork implements Contest {
    private static final int EACH = 25;
    private static final int PAGES = 5_000;
    private final Random random = new Random(3);
    private Installation large;
    private Installation small;

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public String what() {
        return "p99 of a page of 待办 with its count, MySQL";
    }

    @Override
    public String ours() {
        return "1,000,000 work items";
    }

    @Override
    public String peer() {
        return "10,000 work items";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public double aim() {
        return 1.5;
    }

    /** So many people with 25 open items each, one at each of 25 reports. */
    private record Installation(ConfigurableApplicationContext spring, int people) {
        static Installation of(int items) {
            var spring = Product.startOn(MySqlServer.get().freshDatabase());
            spring.getBean(DemoCounty.class)
                    .seed("Xuyao-Yige-Mima-7", UnaryOperator.identity(), UnaryOperator.identity());
            var people = items / EACH;
            var jdbc = spring.getBean(JdbcClient.class);
            jdbc.sql("""
                            insert into organ (id, code, name, kind, parent, path)
                            select concat('o', n.x), concat('c', n.x), concat('第', n.x, '乡人民政府'), 'township', c.id, concat(c.path, 'o', n.x, '/')
                            from %s n, organ c where c.code = '620723001'
                            """.formatted(numbers(people))).update();
            jdbc.sql("""
                            insert into report (id, organ_id, report_year, format, edition, status, stage_id, responsible_drafter, publish_due,
                                opened_by, opened_at, chain_version)
                            select concat('00000000-0000-0000-0000-', lpad(n.x, 12, '0')), concat('o', n.x), 2021, '2021', 1, 'DRAFT', 'draft', 'p1',
                                date '2022-01-31', 'p1', timestamp '2022-01-01 00:00:00', 0
                            from %s n
                            """.formatted(numbers(people))).update();
            jdbc.sql("""
                            insert into work_item (id, report_id, stage_id, kind, staff_id, section_number, due_on, state, open_key, created_at)
                            select concat('w', n.x), concat('00000000-0000-0000-0000-', lpad(1 + mod(n.x * 7919, :people), 12, '0')), 'draft', 'REVIEW',
                                concat('p', 1 + mod(n.x, :people)), 0, date '2022-01-01' + interval mod(n.x, 60) day, 'OPEN', concat('k', n.x),
                                timestamp '2022-01-01 00:00:00'
                            from %s n
                            """.formatted(numbers(items))).param("people", people).update();
            for (var table : List.of("organ", "report", "work_item"))
                jdbc.sql("analyze table " + table).query().listOfRows();
            return new Installation(spring, people);
        }

        /** The numbers from 1 to so many, as a table. */
        private static String numbers(int upTo) {
            var digits = "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4"
                    + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
            return "(select 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d + 100000 * g.d x from %1$s a, %1$s b, %1$s c, %1$s e, %1$s f, %1$s g having x <= %2$d)"
                    .formatted(digits, upTo);
        }

        void page(StaffId person) {
            Product.as(person, () -> {
                var items = spring.getBean(WorkItems.class);
                var lists = spring.getBean(WorkLists.class);
                if (items.todo(50, person).size() != EACH
                        || items.todoCount(person) != EACH
                        || lists.page(WorkFilter.TODO, 0, 50, person).size() != lists.count(WorkFilter.TODO, person))
                    throw new IllegalStateException("a page is not whole");
            });
        }
    }

    @Override
    public void prepare() {
        enoughMemory();
        large = Installation.of(1_000_000);
        small = Installation.of(10_000);
        measureOurs();
        measurePeer();
    }

    /** What MySQL has unless told otherwise holds a tenth of the large installation. */
    private static void enoughMemory() {
        try (var connection = MySqlServer.get().freshDatabase().open();
                var statement = connection.createStatement()) {
            statement.execute("set global innodb_buffer_pool_size = 2147483648");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public double measureOurs() {
        return p99(large);
    }

    @Override
    public double measurePeer() {
        return p99(small);
    }

    private double p99(Installation installation) {
        var took = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            var person = new StaffId("p" + (1 + random.nextInt(installation.people())));
            long start = System.nanoTime();
            installation.page(person);
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return took[PAGES * 99 / 100];
    }

    @Override
    public void tidy() {
        if (large != null) large.spring().close();
        if (small != null) small.spring().close();
    }
}
