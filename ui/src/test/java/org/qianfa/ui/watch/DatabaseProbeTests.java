package org.qianfa.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that is away may come again; an embedded one that has closed itself does not, as long as the process lives. */
class DatabaseProbeTests {
    private final JdbcClient jdbc = mock();
    private final DatabaseProbe probe = new DatabaseProbe(jdbc);

    @Test
    void whatIsAwayIsWaitedFor() {
        fails(new SQLException("Communications link failure", "08S01"));
        assertThat(probe.isVital()).isFalse();
        assertThat(probe.trouble().in(Locale.CHINA)).contains("恢复后会自动继续");
    }

    @Test
    void whatHasClosedItselfEndsTheServer() {
        fails(new SQLException("The database has been closed", "90098", 90098));
        assertThat(probe.isVital()).isTrue();
        assertThat(probe.trouble().in(Locale.CHINA)).contains("已经自行关闭", "由 systemd 重新启动");
    }

    private void fails(SQLException with) {
        when(jdbc.sql(anyString())).thenThrow(new DataAccessResourceFailureException("select 1", with));
        assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(probe::run);
    }
}
