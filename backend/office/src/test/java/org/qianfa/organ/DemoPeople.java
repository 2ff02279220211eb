package org.qianfa.organ;

import java.util.concurrent.atomic.AtomicInteger;
import org.qianfa.Person;
import org.springframework.context.ApplicationContext;

/**
 * The county of the demo, made anew for whoever asks, so that tests on one database do not meet: {@code var county = DemoPeople.in(spring)}.
 * In a later county accounts and codes end in its number, ids are always its own.
 */
public final class DemoPeople {
    public static final String PASSWORD = "柳河镇-2022-demo";
    private static final AtomicInteger COUNTIES = new AtomicInteger();

    public final Organ county;
    public final Organ township;
    public final Organ water;
    public final Organ education;
    public final Person admin;
    public final Person system;
    public final Person security;
    public final Person auditor;
    public final Person countyOffice;
    public final Person drafter;
    public final Person drafter2;
    public final Person deputy;
    public final Person member1;
    public final Person member2;
    public final Person secretary;
    private final ApplicationContext spring;
    private final DemoCounty.Seeded seeded;

    private DemoPeople(ApplicationContext spring, DemoCounty.Seeded seeded) {
        this.spring = spring;
        this.seeded = seeded;
        var organs = spring.getBean(Organs.class);
        county = organs.get(seeded.county());
        township = organs.get(seeded.township());
        water = organs.get(seeded.water());
        education = organs.get(seeded.education());
        admin = person("admin");
        system = person("sysadmin");
        security = person("secadmin");
        auditor = person("auditor");
        countyOffice = person("county");
        drafter = person("drafter");
        drafter2 = person("drafter2");
        deputy = person("deputy");
        member1 = person("member1");
        member2 = person("member2");
        secretary = person("secretary");
    }

    public static DemoPeople in(ApplicationContext spring) {
        var number = COUNTIES.getAndIncrement();
        var ending = number == 0 ? "" : "-" + number;
        var seeded =
                spring.getBean(DemoCounty.class).seed(PASSWORD, code -> code + ending, account -> account + ending);
        return new DemoPeople(spring, seeded);
    }

    /** By the account name of the demo, {@code shuiwu-head} say. */
    public Person person(String account) {
        return new Person(spring, seeded.person(account));
    }
}
