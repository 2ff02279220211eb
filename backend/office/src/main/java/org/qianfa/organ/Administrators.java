package org.qianfa.organ;

import java.util.stream.Stream;
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

    /** @param roles any of them is enough */
    void mustCover(Organ organ, StaffId by, Role... roles) {
        var person = jdbc.sql(StaffRows.SELECT + "where staff.id = :id")
                .param("id", by.value())
                .query(new StaffRows());
        if (person.stream().noneMatch(staff -> Stream.of(roles).anyMatch(role -> staff.covers(role, organ))))
            throw new NotFound();
    }
}
