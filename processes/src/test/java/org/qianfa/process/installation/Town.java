package org.qianfa.process.installation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.Person;
import org.qianfa.StoredReport;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.report.Reports;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One reporting organ of the stored installation, and its people by what they are in it. */
record Town(Organ organ, Map<String, Person> people) {
    Town {
        people = Map.copyOf(people);
    }

    /** The organ of a stored report with everybody whose account begins with its number. */
    static Town of(StoredReport report, ApplicationContext spring) {
        var people = new HashMap<String, Person>();
        spring.getBean(JdbcClient.class)
                .sql("select account, id from staff where account like ?")
                .param(report.town() + "-%")
                .query((row, _) ->
                        people.put(row.getString(1).substring(4), new Person(spring, new StaffId(row.getString(2)))))
                .list();
        var reports = spring.getBean(Reports.class);
        var organ = reports.get(ReportId.of(report.id())).organ();
        return new Town(spring.getBean(Organs.class).get(organ), people);
    }

    Person drafter() {
        return person("drafter");
    }

    Person drafter2() {
        return person("drafter2");
    }

    Person deputy() {
        return person("deputy");
    }

    Person member1() {
        return person("member1");
    }

    Person member2() {
        return person("member2");
    }

    Person head() {
        return person("head");
    }

    List<Person> reviewers() {
        return List.of(deputy(), member1(), member2());
    }

    Person person(String known) {
        return Optional.ofNullable(people.get(known)).orElseThrow();
    }
}
