package org.qianfa.organ;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who, and which duties they hold. */
@Service
@Transactional(readOnly = true)
public class People {
    private final JdbcClient jdbc;
    private final Organs organs;
    private final Administrators administrators;
    private final Enrolment enrolment;
    private final ReadOnce<StaffId, Optional<Staff>> found = new ReadOnce<>();
    private final ReadOnce<OrganId, List<Staff>> onDuty = new ReadOnce<>();

    People(JdbcClient jdbc, Organs organs, Administrators administrators, Enrolment enrolment) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.administrators = administrators;
        this.enrolment = enrolment;
    }

    public Staff get(StaffId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    public Optional<Staff> find(StaffId id) {
        return found.get(id, () -> read(id));
    }

    private Optional<Staff> read(StaffId id) {
        return jdbc
                .sql(StaffRows.SELECT + "where staff.id = :id")
                .param("id", id.value())
                .query(new StaffRows())
                .stream()
                .findFirst();
    }

    /** Those who hold the role in this very organ, by rank and name. */
    public List<Staff> holding(Role role, OrganId organ) {
        return onDuty.get(organ, () -> onDuty(organ)).stream()
                .filter(staff -> staff.holds(role, organ))
                .sorted(Comparator.comparingInt(staff -> staff.rank(role, organ)))
                .toList();
    }

    /** Everybody with a duty in this organ, by name: an act asks for several duties. */
    private List<Staff> onDuty(OrganId organ) {
        return jdbc.sql(StaffRows.SELECT + """
                where staff.id in (select held.staff from duty held where held.organ = :organ) order by staff.name, staff.id
                """).param("organ", organ.value()).query(new StaffRows());
    }

    /** Those who hold a role that reaches down to this organ, from it or from the nearest organ above where anybody holds it. */
    public List<Staff> nearest(Role role, Organ organ) {
        return jdbc.sql(StaffRows.SELECT + """
                join duty held on held.staff = staff.id and held.role = :role
                join organ above on above.id = held.organ and :path like concat(above.path, '%')
                where char_length(above.path) = (select max(char_length(o.path)) from duty d join organ o on o.id = d.organ
                    where d.role = :role and :path like concat(o.path, '%'))
                order by held.standing, staff.name, staff.id
                """)
                .param("path", organ.path())
                .param("role", role.name())
                .query(new StaffRows());
    }

    /** The name of somebody who is known; the product itself has none here. */
    public Optional<String> name(StaffId id) {
        return find(id).map(Staff::name);
    }

    /** Names for lists; an id that is nobody's is left out, the product itself has no name here. */
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select id, name from staff where id in (:ids)")
                .param("ids", ids.stream().map(StaffId::value).distinct().toList())
                .query((row, _) -> Map.entry(Columns.staff(row, "id"), row.getString("name")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Administration and oversight cover all organs below their own, every other role its own organ alone. */
    public boolean covers(StaffId id, Role role, Organ organ) {
        return find(id).filter(staff -> staff.covers(role, organ)).isPresent();
    }

    /** The people who belong to this organ, for whoever administers its accounts. */
    @ByThisPerson
    public List<Staff> membersOf(OrganId organ, StaffId by) {
        administrators.mustCover(organs.get(organ), by, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
        return jdbc.sql(StaffRows.SELECT + "where staff.organ = :organ order by staff.name, staff.id")
                .param("organ", organ.value())
                .query(new StaffRows());
    }

    /**
     * Takes a new person in, whose duties and link a security administrator confirms.
     *
     * @return the token of a one-time link with which the new person chooses a password
     */
    @Command
    @ByThisPerson
    public String enrol(NewPerson wanted, StaffId by) {
        return enrolment.enrol(wanted, by);
    }

    /** Asks a security administrator to give somebody these duties in their own organ. */
    @Command
    @ByThisPerson
    public void propose(StaffId staff, Set<Role> roles, int rank, StaffId by) {
        enrolment.propose(get(staff), roles, rank, by);
    }

    /**
     * Gives somebody, as security administrator, other duties in their own organ, none that takes two administrators; what they hold elsewhere stays. Whoever has none left does not come in any more; all that
     * they wrote, decided and signed stays. What waits for them waits for others, or the administrators are told that nobody can move it.
     *
     * @param rank their place among those of the same duty, from 0
     * @return the person with the duties that they have now
     */
    @Command
    @ByThisPerson
    public Staff assign(StaffId staff, Set<Role> roles, int rank, StaffId by) {
        enrolment.assign(get(staff), roles, rank, by);
        return get(staff);
    }

    /**
     * A new one-time link for somebody who has lost the last one or their password; links given before end. It opens only with the code that a security
     * administrator shows to its owner.
     */
    @Command
    @ByThisPerson
    public String newLink(StaffId staff, StaffId by) {
        return enrolment.newLink(get(staff), by);
    }
}
