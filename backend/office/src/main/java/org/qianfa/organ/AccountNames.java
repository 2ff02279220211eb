package org.qianfa.organ;

import java.util.List;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of accounts, each of which belongs to one person. */
@Component
public class AccountNames {
    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What keeps a new person from having this account; none where it is free. */
    public List<Sentence> obstacles(String account) {
        var taken = jdbc.sql("select count(*) from staff where account = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        return taken > 0 ? List.of(Sentence.of("organ.accountTaken", account)) : List.of();
    }
}
