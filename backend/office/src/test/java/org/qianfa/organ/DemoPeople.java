package org.qianfa.organ;

import java.util.concurrent.atomic.AtomicInteger;
import org.qianfa.shared.StaffId;
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
    public final StaffId admin;
    public final StaffId auditor;
    public final StaffId countyOffice;
    public final StaffId drafter;
    public final StaffId drafter2;
    public final StaffId deputy;
    public final StaffId member1;
    public final StaffId member2;
    public final StaffId secretary;
    private final DemoCounty.Seeded seeded;

    private DemoPeople(DemoCounty.Seeded seeded, Organs organs) {
        this.seeded = seeded;
        county = organs.get(seeded.county());
        township = organs.get(seeded.township());
        water = organs.get(seeded.water());
        education = organs.get(seeded.education());
        admin = person("admin");
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
        return new DemoPeople(seeded, spring.getBean(Organs.class));
    }

    /** By the account name of the demo, {@code shuiwu-head} say. */
    public StaffId person(String account) {
        return seeded.person(account);
    }
}
