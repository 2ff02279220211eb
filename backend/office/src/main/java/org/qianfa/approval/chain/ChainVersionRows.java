package org.qianfa.approval.chain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.Columns;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of organs' own chains: written once, never changed. */
@Component
class ChainVersionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ChainVersionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The organ's row, so that its versions are numbered one after the other. */
    void lock(OrganId organ) {
        jdbc.sql("select id from organ where id = ? for update")
                .param(organ.value())
                .query(String.class)
                .optional();
    }

    /** The latest first. */
    List<ChainVersion> all(OrganId organ) {
        return jdbc.sql("""
                        select c.version_number, c.name, c.bpmn, c.sm3, s.name as deployer, c.deployed_at,
                            (select count(*) from report r where r.organ_id = c.organ_id and r.chain_version = c.version_number
                              and r.status not in ('PUBLISHED', 'ENDED')) as running
                        from own_chain c join staff s on s.id = c.deployed_by where c.organ_id = ? order by c.version_number desc
                        """)
                .param(organ.value())
                .query((row, _) -> new ChainVersion(
                        row.getInt("version_number"),
                        row.getString("name"),
                        row.getString("bpmn").isEmpty(),
                        row.getString("sm3"),
                        row.getString("deployer"),
                        Columns.instant(row, "deployed_at"),
                        row.getInt("running")))
                .list();
    }

    /** A version's model, "" where it is the product's chain. */
    Optional<String> bpmn(OrganId organ, int version) {
        return jdbc.sql("select bpmn from own_chain where organ_id = ? and version_number = ?")
                .params(organ.value(), version)
                .query(String.class)
                .optional();
    }

    /** 0 where there is none. */
    int latest(OrganId organ) {
        return jdbc.sql("select coalesce(max(version_number), 0) from own_chain where organ_id = ?")
                .param(organ.value())
                .query(Integer.class)
                .single();
    }

    void write(OrganId organ, int version, String name, String bpmn, String sm3, StaffId by) {
        jdbc.sql("""
                        insert into own_chain (organ_id, version_number, name, bpmn, sm3, deployed_by, deployed_at) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(organ.value(), version, name, bpmn, sm3, by.value(), Utc.column(clock.instant()))
                .update();
    }
}
