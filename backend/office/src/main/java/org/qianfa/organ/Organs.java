package org.qianfa.organ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.OrganKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of organs. */
@Service
@Transactional(readOnly = true)
public class Organs {
    private static final int AT_A_TIME = 1000;
    private final JdbcClient jdbc;
    private final Registration registration;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final ReadOnce<OrganId, Organ> found = new ReadOnce<>();

    Organs(
            JdbcClient jdbc,
            Registration registration,
            Administrators administrators,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.registration = registration;
        this.administrators = administrators;
        this.events = events;
    }

    public Organ get(OrganId id) {
        return found.get(id, () -> read(id));
    }

    /**
     * Many of them, a thousand by a query, by id.
     *
     * @throws NotFound where one of them is not there
     */
    public List<Organ> all(Collection<OrganId> ids) {
        var wanted = ids.stream().map(OrganId::value).distinct().sorted().toList();
        var known = new ArrayList<Organ>();
        for (var from = 0; from < wanted.size(); from += AT_A_TIME)
            known.addAll(jdbc.sql("select id, code, name, kind, parent, path from organ where id in (:ids) order by id")
                    .param("ids", wanted.subList(from, Math.min(wanted.size(), from + AT_A_TIME)))
                    .query(Organs::read)
                    .list());
        if (known.size() < wanted.size()) throw new NotFound();
        return known;
    }

    private Organ read(OrganId id) {
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

    /** A new organ below one of which this person is the system administrator. */
    @Command
    @ByThisPerson
    public Organ create(NewOrgan wanted, OrganId parent, StaffId by) {
        var above = get(parent);
        administrators.mustCover(above, by, Role.SYSTEM_ADMIN);
        var obstacles = new ArrayList<>(wanted.obstacles());
        if (byCode(wanted.code()).isPresent()) obstacles.add(Sentence.of("organ.codeTaken", wanted.code()));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        var organ = registration.organ(wanted, Optional.of(above));
        events.publishEvent(new OrganEvent.OrganCreated(by, organ.id(), organ.code(), organ.kind()));
        return organ;
    }

    private static Organ read(ResultSet row, int number) throws SQLException {
        return new Organ(
                Columns.organ(row, "id"),
                row.getString("code"),
                row.getString("name"),
                OrganKind.ofKey(row.getString("kind")),
                Columns.optionalText(row, "parent").map(OrganId::new),
                row.getString("path"));
    }
}
