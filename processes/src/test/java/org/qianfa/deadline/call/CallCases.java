package org.qianfa.deadline.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.organ.Organ;
import org.qianfa.shared.OrganId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 年报部署: for which year, until when, and for many organs at once. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CallCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CallOpenings openings;

    @Autowired
    CallOpeningSweep openingSweep;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void aCallOfManyOrgansIsOpenedInTheBackground() {
        var admin = office.people.admin;
        var many = townships(30);
        var call = admin.calls(new CallOrder(2021, many, Optional.empty()));
        var begun = admin.sees(me -> openings.progress(call, me));
        assertThat(begun.opened()).isEqualTo(20);
        assertThat(begun.waiting()).isEqualTo(10);
        assertThatExceptionOfType(Refused.class)
                .as("called before")
                .isThrownBy(() -> admin.calls(new CallOrder(2021, many.subList(25, 30), Optional.empty())));
        jdbc.sql("delete from duty where organ = (select max(organ_id) from call_opening where call_id = ?)")
                .param(call)
                .update();
        assertThat(openingSweep.run()).isEqualTo(10);
        var over = admin.sees(me -> openings.progress(call, me));
        assertThat(over.isOver()).isTrue();
        assertThat(over.opened()).isEqualTo(29);
        assertThat(over.refused()).as("it has lost its drafter").hasSize(1);
        assertThat(openingSweep.run()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from report where organ_id in (:organs) and status = 'DRAFT' and stage_id <> ''")
                        .param("organs", many.stream().map(OrganId::value).toList())
                        .query(Integer.class)
                        .single())
                .as("with their processes")
                .isEqualTo(29);
    }

    /** So many townships of the county, all drafted by one person. */
    private List<OrganId> townships(int number) {
        var made = new ArrayList<OrganId>();
        for (var i = 0; i < number; i++) {
            var id = new OrganId(UUID.randomUUID().toString());
            jdbc.sql(
                            "insert into organ (id, code, name, kind, parent, path) select ?, ?, ?, 'township', id, concat(path, ?) from organ where id = ?")
                    .params(
                            id.value(),
                            "t" + id,
                            "第" + i + "乡人民政府",
                            id + "/",
                            office.people.county.id().value())
                    .update();
            jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, 'DRAFTER', 0)")
                    .params(office.people.drafter.id().value(), id.value())
                    .update();
            made.add(id);
        }
        return made;
    }

    @Test
    void aCallMayBeEarlierThanTheLawAndNotLater() {
        var admin = office.people.admin;
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.calls(order(office.people.water, LocalDate.of(2022, 2, 15))))
                .withMessageContaining("2022-01-31");
        admin.calls(order(office.people.water, LocalDate.of(2022, 1, 20)));
    }

    private static CallOrder order(Organ organ, LocalDate due) {
        return new CallOrder(2021, List.of(organ.id()), Optional.of(due));
    }
}

@OnDatabase(H2)
class CallOnH2Tests extends CallCases {}

@OnDatabase(MYSQL)
class CallOnMySqlTests extends CallCases {}
