package org.qianfa.organ;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes organs and people down, whoever asked for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Registration {
    private final JdbcClient jdbc;

    Registration(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Organ organ(NewOrgan wanted, Optional<Organ> parent) {
        var id = new OrganId(UUID.randomUUID().toString());
        var above = parent.map(Organ::path).orElse("/");
        var organ = new Organ(id, wanted.code(), wanted.name(), wanted.kind(), parent.map(Organ::id), above + id + "/");
        jdbc.sql("""
                insert into organ (id, code, name, kind, parent, path)
                values (:id, :code, :name, :kind, :parent, :path)
                """)
                .param("id", id.value())
                .param("code", organ.code())
                .param("name", organ.name())
                .param("kind", organ.kind().key())
                .param("parent", organ.parent().map(OrganId::value).orElse(null))
                .param("path", organ.path())
                .update();
        ReadOnce.forgetAll();
        return organ;
    }

    public void staff(Staff staff, Optional<String> encodedPassword) {
        jdbc.sql("""
                insert into staff (id, account, name, organ, password)
                values (:id, :account, :name, :organ, :password)
                """)
                .param("id", staff.id().value())
                .param("account", staff.account())
                .param("name", staff.name())
                .param("organ", staff.organ().value())
                .param("password", encodedPassword.orElse(null))
                .update();
        staff.duties().forEach(duty -> duty(staff, duty));
        ReadOnce.forgetAll();
    }

    /** From now on these and no others. */
    void duties(Staff staff, Set<Duty> duties) {
        jdbc.sql("select id from staff where id = :staff for update")
                .param("staff", staff.id().value())
                .query(String.class)
                .single();
        jdbc.sql("delete from duty where staff = :staff")
                .param("staff", staff.id().value())
                .update();
        duties.forEach(duty -> duty(staff, duty));
        ReadOnce.forgetAll();
    }

    private void duty(Staff staff, Duty duty) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (:staff, :organ, :role, :standing)")
                .param("staff", staff.id().value())
                .param("organ", duty.organ().value())
                .param("role", duty.role().name())
                .param("standing", duty.rank())
                .update();
    }
}
