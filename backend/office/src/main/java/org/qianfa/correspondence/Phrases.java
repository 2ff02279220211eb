package org.qianfa.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 常用意见: everybody's own, and nobody else's. */
@Service
@Command
public class Phrases {
    static final int LONGEST = 200;
    static final int MOST = 30;
    private final JdbcClient jdbc;
    private final Clock clock;

    Phrases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which they were kept. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Phrase> mine(StaffId by) {
        return jdbc.sql("select id, words from phrase where staff_id = ? order by kept_at, words")
                .param(by.value())
                .query((row, _) -> new Phrase(row.getString(1), row.getString(2)))
                .list();
    }

    /** @throws Refused where nothing is written, it is too long, there already, or there are 30 */
    @ByThisPerson
    public void keep(String words, StaffId by) {
        var phrase = MessageText.something(words, LONGEST, "correspondence.emptyPhrase");
        var kept = mine(by);
        if (kept.stream().anyMatch(each -> each.words().equals(phrase)))
            throw new Refused(Sentence.of("correspondence.phraseTwice"));
        if (kept.size() >= MOST) throw new Refused(Sentence.of("correspondence.tooManyPhrases", MOST));
        jdbc.sql("insert into phrase (id, staff_id, words, kept_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), by.value(), phrase, Utc.column(clock.instant()))
                .update();
    }

    @ByThisPerson
    public void drop(String id, StaffId by) {
        var dropped = jdbc.sql("delete from phrase where id = ? and staff_id = ?")
                .params(id, by.value())
                .update();
        if (dropped == 0) throw new NotFound();
    }
}
