package org.qianfa.process.installation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qianfa.Person;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.account.FirstAdministrators;
import org.qianfa.organ.account.Passwords;
import org.qianfa.organ.proposal.Proposals;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A county with as many towns as there are stories, set up as an administrator does it; everybody's password is that of the demo. */
final class County {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华";
    private static final Map<String, Post> POSTS = posts();
    private final ApplicationContext spring;
    private final Organs organs;
    private final People people;
    private final Proposals proposals;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Organ county;
    final Person system;
    final Person security;
    final Person admin;
    final Person auditor;
    final Person officer;
    private int towns;

    @SuppressWarnings("ArrayRecordComponent")
    private record Post(String given, Role... roles) {}

    private static Map<String, Post> posts() {
        var posts = new LinkedHashMap<String, Post>();
        posts.put("drafter", new Post("春梅", Role.DRAFTER));
        posts.put("drafter2", new Post("建国", Role.DRAFTER));
        posts.put("deputy", new Post("海涛", Role.DEPUTY_HEAD));
        posts.put("member1", new Post("玉兰", Role.MEMBER));
        posts.put("member2", new Post("立新", Role.MEMBER));
        posts.put("head", new Post("国强", Role.HEAD));
        posts.put("office", new Post("立群", Role.OFFICE_HEAD));
        posts.put("secrecy", new Post("晓明", Role.SECRECY, Role.PRIVACY));
        return posts;
    }

    County(ApplicationContext spring) {
        this.spring = spring;
        organs = spring.getBean(Organs.class);
        people = spring.getBean(People.class);
        proposals = spring.getBean(Proposals.class);
        passwords = spring.getBean(Passwords.class);
        jdbc = spring.getBean(JdbcClient.class);
        var first = spring.getBean(FirstAdministrators.class);
        var root = new NewOrgan("620725001", "清源县人民政府", OrganKind.COUNTY);
        var tokens = first.invite();
        system = appointed(first, tokens, Role.SYSTEM_ADMIN, root, "sysadmin", "高明");
        security = appointed(first, tokens, Role.SECURITY_ADMIN, root, "secadmin", "秦岚");
        auditor = appointed(first, tokens, Role.AUDITOR, root, "auditor", "石志刚");
        county = organs.byCode(root.code()).orElseThrow();
        admin = enrols("admin", "韩晓燕", county, Role.ADMIN);
        officer = enrols("county", "马文静", county, Role.COUNTY);
    }

    private Person appointed(
            FirstAdministrators first,
            Map<Role, String> tokens,
            Role role,
            NewOrgan root,
            String account,
            String name) {
        var token = Objects.requireNonNull(tokens.get(role));
        return new Person(spring, first.appoint(token, root, account, name, DemoPeople.PASSWORD));
    }

    /** A town of the county, everybody in place. */
    Town town(String name) {
        return town(name, OrganKind.TOWNSHIP, county);
    }

    /** An organ below another one, everybody in place. */
    Town town(String name, OrganKind kind, Organ above) {
        var number = ++towns;
        var code = "620725%03d".formatted(100 + number);
        var organ = system.sees(me -> organs.create(new NewOrgan(code, name, kind), above.id(), me));
        var staff = new HashMap<String, Person>();
        POSTS.forEach((known, post) -> staff.put(
                known,
                enrols(
                        "t%02d-%s".formatted(number, known),
                        SURNAMES.charAt((number + staff.size()) % SURNAMES.length()) + post.given(),
                        organ,
                        post.roles())));
        return new Town(organ, staff);
    }

    Organ organ() {
        return county;
    }

    /** A link and its code that nobody has used yet. */
    String invites(String account, String name, Organ organ, Role role) {
        var token = system.sees(me -> people.enrol(new NewPerson(account, name, organ.id(), Set.of(role), 9), me));
        return token + " " + confirms(account);
    }

    /** A new link and its code for somebody. */
    String invitesAgain(Person person) {
        var token = system.sees(me -> people.newLink(person.id(), me));
        return token + " " + confirms(people.get(person.id()).account());
    }

    private String confirms(String account) {
        var proposal = security.sees((StaffId me) -> proposals.waiting(me)).stream()
                .filter(waiting -> waiting.staff().account().equals(account))
                .findFirst()
                .orElseThrow();
        return security.sees((StaffId me) -> proposals.confirm(proposal.id(), me))
                .orElseThrow();
    }

    Person enrols(String account, String name, Organ organ, Role... roles) {
        var rank = account.endsWith("2") ? 1 : 0;
        var token = system.sees(me -> people.enrol(new NewPerson(account, name, organ.id(), Set.of(roles), rank), me));
        var code = confirms(account);
        if (towns <= 1) passwords.choose(token, code, DemoPeople.PASSWORD);
        else knows(account);
        return person(account);
    }

    /** The password of the demo as it is kept for the administrator: to make it anew takes long. */
    private void knows(String account) {
        var kept = jdbc.sql("select password from staff where account = 'admin'")
                .query(String.class)
                .single();
        jdbc.sql("update staff set password = ? where account = ?")
                .params(kept, account)
                .update();
    }

    Person person(String account) {
        return new Person(
                spring,
                new StaffId(jdbc.sql("select id from staff where account = ?")
                        .param(account)
                        .query(String.class)
                        .single()));
    }
}
