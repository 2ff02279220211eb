package org.qianfa.organ.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this database remembers about itself. */
@Service
@Transactional
public class Installation {
    private final JdbcClient jdbc;

    Installation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody can sign in: there are no people. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from staff").query(Long.class).single() == 0;
    }

    /** Holds the demo county, whose accounts share one known password; for ever. */
    public boolean isDemo() {
        return jdbc.sql("select count(*) from installation where name = 'demo'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void becomeDemo() {
        jdbc.sql("insert into installation (name, content) values ('demo', 'county')")
                .update();
    }
}
