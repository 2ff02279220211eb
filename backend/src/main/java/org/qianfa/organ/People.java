package org.qianfa.organ;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who, and which duties they hold. */
@Service
@Transactional(readOnly = true)
public class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Staff get(StaffId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    Optional<Staff> find(StaffId id) {
        return jdbc
                .sql(StaffRows.SELECT + "where staff.id = :id")
                .param("id", id.value())
                .query(new StaffRows())
                .stream()
                .findFirst();
    }

    /** Those who hold the role in this very organ, by rank and name. */
    public List<Staff> holding(Role role, OrganId organ) {
        return jdbc.sql(StaffRows.SELECT + """
                join duty held on held.staff = staff.id and held.organ = :organ and held.role = :role
                order by held.standing, staff.name, staff.id
                """)
                .param("organ", organ.value())
                .param("role", role.name())
                .query(new StaffRows());
    }

    /** Names for lists; an id that is nobody's is left out, the product itself has no name here. */
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select id, name from staff where id in (:ids)")
                .param("ids", ids.stream().map(StaffId::value).distinct().toList())
                .query((row, _) -> Map.entry(new StaffId(row.getString("id")), row.getString("name")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Administration and oversight cover all organs below their own, every other role its own organ alone. */
    public boolean covers(StaffId id, Role role, Organ organ) {
        return find(id).filter(staff -> staff.covers(role, organ)).isPresent();
    }
}
