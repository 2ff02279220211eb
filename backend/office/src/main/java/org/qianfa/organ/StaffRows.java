package org.qianfa.organ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads people with their duties from rows of one duty each; people stay in the order of their first row. */
final class StaffRows implements ResultSetExtractor<List<Staff>> {
    static final String SELECT = """
            select staff.id, staff.account, staff.name, staff.organ, duty.organ as duty_organ, duty.role, duty.standing
            from staff left join duty on duty.staff = staff.id
            """;

    @Override
    public List<Staff> extractData(ResultSet rows) throws SQLException {
        var people = new LinkedHashMap<StaffId, Staff>();
        while (rows.next()) {
            var id = Columns.staff(rows, "id");
            var known = people.get(id);
            var duties = new HashSet<Duty>(known == null ? Set.of() : known.duties());
            if (rows.getString("role") != null) duties.add(duty(rows));
            people.put(
                    id,
                    new Staff(
                            id,
                            rows.getString("account"),
                            rows.getString("name"),
                            Columns.organ(rows, "organ"),
                            duties));
        }
        return List.copyOf(people.values());
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                Columns.organ(row, "duty_organ"), Columns.constant(Role.class, row, "role"), row.getInt("standing"));
    }
}
