package org.qianfa.organ.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.organ.AccountNames;
import org.qianfa.organ.Duty;
import org.qianfa.organ.EntryRefused;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.Organ;
import org.qianfa.organ.OrganEvent;
import org.qianfa.organ.Organs;
import org.qianfa.organ.Registration;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The one way in where one of the three administrators (三员) is missing: a link printed where the server was started, each for one of them. It is so at
 * the first start, and after the upgrade of an installation that knew administrators of one kind only.
 */
@Service
public class FirstAdministrators {
    private static final Duration VALID_FOR = Duration.ofHours(24);
    private static final List<Role> THREE = List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    private final JdbcClient jdbc;
    private final AccountNames names;
    private final Organs organs;
    private final OneTimeLinks links;
    private final LinkDoors doors;
    private final Registration registration;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    FirstAdministrators(
            JdbcClient jdbc,
            AccountNames names,
            Organs organs,
            OneTimeLinks links,
            LinkDoors doors,
            Registration registration,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.names = names;
        this.organs = organs;
        this.links = links;
        this.doors = doors;
        this.registration = registration;
        this.passwords = passwords;
        this.events = events;
    }

    /** Tokens of new links, by the administrator who is to come; none for one who can sign in. */
    @Command
    public Map<Role, String> invite() {
        return invite(Set.of());
    }

    /** @param anew those who are to come although there is one: an act of whoever can start the server, on record when the link is used */
    @Command
    public Map<Role, String> invite(Set<Role> anew) {
        var tokens = new EnumMap<Role, String>(Role.class);
        for (var role : THREE)
            if (anew.contains(role) || !isHeld(role))
                tokens.put(role, links.issueFor(role, VALID_FOR).token());
        return tokens;
    }

    /** Who is to come by this link, as long as it can be used. */
    @Command
    public Optional<Role> invited(String token) {
        return links.find(token).flatMap(OpenLink::role);
    }

    /** Whether the first of them says what the organ above all others is. */
    public boolean isWithoutOrgan() {
        return root().isEmpty();
    }

    /**
     * Makes the administrator whom the link is for, and the root organ where there is none yet.
     *
     * @param root what is written of the root organ; not read where there is one
     */
    @Command
    public StaffId appoint(String token, NewOrgan root, String account, String name, String password) {
        var known = root();
        var obstacles = new ArrayList<Sentence>();
        if (known.isEmpty()) obstacles.addAll(root.obstacles());
        obstacles.addAll(NewPerson.obstacles(account, name));
        obstacles.addAll(passwords.obstacles(password, List.of(account, name, root.name(), root.code())));
        var called = account.strip().toLowerCase(Locale.ROOT);
        obstacles.addAll(names.obstacles(called));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        var link = links.find(token).orElseThrow(LinkSpent::new);
        var role = link.role().orElseThrow(LinkSpent::new);
        doors.admit(link, role);
        var organ = known.orElseGet(() -> registration.organ(root, Optional.empty()));
        var staff = new Staff(
                new StaffId(UUID.randomUUID().toString()),
                called,
                name.strip(),
                organ.id(),
                Set.of(new Duty(organ.id(), role, 0)));
        var encoded = passwords.encode(password);
        registration.staff(staff, Optional.of(encoded));
        passwords.remember(staff.id(), encoded);
        if (known.isEmpty())
            events.publishEvent(new OrganEvent.OrganCreated(staff.id(), organ.id(), organ.code(), organ.kind()));
        events.publishEvent(new OrganEvent.PersonEnrolled(staff.id(), organ.id(), staff.id(), staff.duties()));
        events.publishEvent(new AccountEvent.AdministratorAppointed(staff.id(), organ.id(), role.name()));
        return staff.id();
    }

    private boolean isHeld(Role role) {
        return jdbc.sql("""
                        select count(*) from duty d join staff s on s.id = d.staff
                        where d.role = :role and s.password is not null
                        """).param("role", role.name()).query(Long.class).single() > 0;
    }

    private Optional<Organ> root() {
        return jdbc.sql("select code from organ where parent is null order by code").query(String.class).list().stream()
                .findFirst()
                .flatMap(organs::byCode);
    }
}
