package org.qianfa.organ;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qianfa.form.OrganKind;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one county with a township and two bureaus, and people for every role in them. */
@Component
public class DemoCounty {
    private final Registration registration;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;

    DemoCounty(Registration registration, PasswordEncoder encoder, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.registration = registration;
        this.encoder = encoder;
    }

    /** Codes and accounts are made unlike those of another county by the two functions. */
    @Transactional
    public Seeded seed(String password, UnaryOperator<String> code, UnaryOperator<String> account) {
        var county = organ(code.apply("620723001"), "临泽县人民政府", OrganKind.COUNTY, Optional.empty());
        var township = organ(code.apply("620723108"), "柳河镇人民政府", OrganKind.TOWNSHIP, Optional.of(county));
        var water = organ(code.apply("620723021"), "临泽县水务局", OrganKind.COUNTY_DEPARTMENT, Optional.of(county));
        var education = organ(code.apply("620723015"), "临泽县教育局", OrganKind.COUNTY_DEPARTMENT, Optional.of(county));
        var people = new Enrolment(account, Objects.requireNonNull(encoder.encode(password)));
        people.add("admin", "韩晓燕", county, Role.ADMIN, 0);
        people.add("sysadmin", "高明", county, Role.SYSTEM_ADMIN, 0);
        people.add("secadmin", "秦岚", county, Role.SECURITY_ADMIN, 0);
        people.add("auditor", "石志刚", county, Role.AUDITOR, 0);
        people.add("county", "马文静", county, Role.COUNTY, 0);
        people.add("drafter", "李春梅", township, Role.DRAFTER, 0);
        people.add("drafter2", "张建国", township, Role.DRAFTER, 1);
        people.add("deputy", "王海涛", township, Role.DEPUTY_HEAD, 0);
        people.add("member1", "赵玉兰", township, Role.MEMBER, 0);
        people.add("member2", "陈立新", township, Role.MEMBER, 1);
        people.add("secretary", "刘国强", township, Role.HEAD, 0);
        people.add("office", "周立群", township, Role.OFFICE_HEAD, 0);
        people.add("secrecy", "孙晓明", township, 0, Role.SECRECY, Role.PRIVACY);
        people.addBureau("shuiwu", water, "周敏", "郭永胜", "孙丽华", "杨志远");
        people.addBureau("jiaoyu", education, "何雪", "吴建平", "郑秀英", "冯德明");
        return new Seeded(county.id(), township.id(), water.id(), education.id(), people.byAccount);
    }

    /** All demo accounts open with this password from now on. */
    @Transactional
    public void keepPassword(String password) {
        var kept = jdbc.sql("select password from staff where account = 'admin'")
                .query(String.class)
                .optional();
        if (kept.filter(encoded -> encoder.matches(password, encoded)).isPresent()) return;
        jdbc.sql("update staff set password = :password")
                .param("password", encoder.encode(password))
                .update();
    }

    /** Everybody there, by account. */
    @Transactional(readOnly = true)
    public List<Staff> people() {
        return jdbc.sql(StaffRows.SELECT + "order by staff.account").query(new StaffRows());
    }

    private Organ organ(String code, String name, OrganKind kind, Optional<Organ> parent) {
        return registration.organ(new NewOrgan(code, name, kind), parent);
    }

    /** The people by the account names of the demo: drafter, drafter2, deputy … shuiwu-head. */
    public record Seeded(
            OrganId county, OrganId township, OrganId water, OrganId education, Map<String, StaffId> people) {
        public Seeded {
            people = Map.copyOf(people);
        }

        public StaffId person(String account) {
            return Optional.ofNullable(people.get(account)).orElseThrow();
        }
    }

    private final class Enrolment {
        private final UnaryOperator<String> account;
        private final String encoded;
        private final Map<String, StaffId> byAccount = new HashMap<>();

        Enrolment(UnaryOperator<String> account, String encoded) {
            this.account = account;
            this.encoded = encoded;
        }

        void add(String known, String name, Organ organ, Role role, int rank) {
            add(known, name, organ, rank, role);
        }

        void add(String known, String name, Organ organ, int rank, Role... roles) {
            var id = new StaffId(UUID.randomUUID().toString());
            var duties = Arrays.stream(roles)
                    .map(role -> new Duty(organ.id(), role, rank))
                    .collect(Collectors.toSet());
            registration.staff(new Staff(id, account.apply(known), name, organ.id(), duties), Optional.of(encoded));
            byAccount.put(known, id);
        }

        void addBureau(String prefix, Organ bureau, String drafter, String deputy, String member, String head) {
            add(prefix + "-drafter", drafter, bureau, Role.DRAFTER, 0);
            add(prefix + "-deputy", deputy, bureau, Role.DEPUTY_HEAD, 0);
            add(prefix + "-member", member, bureau, Role.MEMBER, 0);
            add(prefix + "-head", head, bureau, Role.HEAD, 0);
        }
    }
}
