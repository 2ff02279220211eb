package org.qianfa.organ.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.Columns;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as rows, one at most that waits for a person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProposalRows {
    private static final String SELECT = """
            select p.id, p.staff_id, p.proposed_by, p.proposed_at, p.roles, p.standing, p.link_hash
            from account_proposal p join staff s on s.id = p.staff_id join organ o on o.id = s.organ
            where p.settled_at is null
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<People> people;
    private final Clock clock;

    ProposalRows(JdbcClient jdbc, ObjectProvider<People> people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** What waits for the person already and is not said anew waits on in the new one: a link that was issued, or duties that were proposed. */
    public void write(StaffId staff, Optional<Set<Role>> roles, int rank, Optional<String> link, StaffId by) {
        var before = waitingFor(staff);
        settleAll(staff, by);
        jdbc.sql("""
                insert into account_proposal (id, staff_id, proposed_by, proposed_at, roles, standing, link_hash)
                values (:id, :staff, :by, :now, :roles, :rank, :link)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("staff", staff.value())
                .param("by", by.value())
                .param("now", Utc.column(clock.instant()))
                .param(
                        "roles",
                        roles.or(() -> before.flatMap(Proposal::roles))
                                .map(ProposalRows::text)
                                .orElse(null))
                .param(
                        "rank",
                        roles.isPresent() ? rank : before.map(Proposal::rank).orElse(0))
                .param("link", link.or(() -> before.flatMap(Proposal::link)).orElse(null))
                .update();
    }

    private Optional<Proposal> waitingFor(StaffId staff) {
        return jdbc.sql(SELECT + "and p.staff_id = :staff")
                .param("staff", staff.value())
                .query(this::read)
                .optional();
    }

    /** Those of people in this organ and below that wait, the oldest first. */
    List<Proposal> waiting(OrganId above) {
        return jdbc.sql(SELECT + """
                and o.path like concat((select a.path from organ a where a.id = :above), '%') order by p.proposed_at, p.id
                """)
                .param("above", above.value())
                .query(this::read)
                .list();
    }

    /** @throws NotFound where it does not wait */
    Proposal get(String id) {
        return jdbc.sql(SELECT + "and p.id = :id")
                .param("id", id)
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound where somebody else has settled it meanwhile */
    void settle(Proposal proposal, boolean confirmed, StaffId by) {
        var settled = jdbc.sql("""
                update account_proposal set settled_at = :now, settled_by = :by, outcome = :outcome
                where id = :id and settled_at is null
                """)
                .param("now", Utc.column(clock.instant()))
                .param("by", by.value())
                .param("outcome", confirmed ? "CONFIRMED" : "REFUSED")
                .param("id", proposal.id())
                .update();
        if (settled == 0) throw new NotFound();
    }

    private void settleAll(StaffId staff, StaffId by) {
        jdbc.sql("""
                update account_proposal set settled_at = :now, settled_by = :by, outcome = 'REPLACED'
                where staff_id = :staff and settled_at is null
                """)
                .param("now", Utc.column(clock.instant()))
                .param("by", by.value())
                .param("staff", staff.value())
                .update();
    }

    private Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getString("id"),
                people.getObject().get(Columns.staff(row, "staff_id")),
                Columns.staff(row, "proposed_by"),
                Columns.instant(row, "proposed_at"),
                Columns.optionalText(row, "roles").map(ProposalRows::roles),
                row.getInt("standing"),
                Columns.optionalText(row, "link_hash"));
    }

    private static String text(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
