package org.qianfa.organ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of organs. */
@Service
@Transactional(readOnly = true)
public class Organs {
    private final JdbcClient jdbc;

    Organs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Organ get(OrganId id) {
        return jdbc.sql("select id, code, name, kind, parent, path from organ where id = :id")
                .param("id", id.value())
                .query(Organs::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public Optional<Organ> byCode(String code) {
        return jdbc.sql("select id, code, name, kind, parent, path from organ where code = :code")
                .param("code", code)
                .query(Organs::read)
                .optional();
    }

    /** The organ itself and all below it, by code. */
    public List<Organ> under(OrganId id) {
        return jdbc.sql("""
                select below.id, below.code, below.name, below.kind, below.parent, below.path
                from organ above join organ below on below.path like concat(above.path, '%')
                where above.id = :id
                order by below.code
                """).param("id", id.value()).query(Organs::read).list();
    }

    private static Organ read(ResultSet row, int number) throws SQLException {
        return new Organ(
                new OrganId(row.getString("id")),
                row.getString("code"),
                row.getString("name"),
                OrganKind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("parent")).map(OrganId::new),
                row.getString("path"));
    }
}
