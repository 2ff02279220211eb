package org.qianfa.organ;

import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets only those act on an organ who administer it; to others there is no such organ. */
@Component
class Administrators {
    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mustCover(Organ organ, StaffId by) {
        var person = jdbc.sql(StaffRows.SELECT + "where staff.id = :id")
                .param("id", by.value())
                .query(new StaffRows());
        if (person.stream().noneMatch(staff -> staff.covers(Role.ADMIN, organ))) throw new NotFound();
    }
}
