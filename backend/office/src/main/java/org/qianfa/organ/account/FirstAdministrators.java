package org.qianfa.organ.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.organ.Duty;
import org.qianfa.organ.EntryRefused;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.OrganEvent;
import org.qianfa.organ.Registration;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The one way into an installation that has no people yet: a link printed where the server was started. */
@Service
public class FirstAdministrators {
    private static final Duration VALID_FOR = Duration.ofHours(24);

    private final Installation installation;
    private final OneTimeLinks links;
    private final Registration registration;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    FirstAdministrators(
            Installation installation,
            OneTimeLinks links,
            Registration registration,
            Passwords passwords,
            ApplicationEventPublisher events) {
        this.installation = installation;
        this.links = links;
        this.registration = registration;
        this.passwords = passwords;
        this.events = events;
    }

    /** The token of a new link, as long as nobody can sign in at all. */
    @Command
    public Optional<String> invite() {
        return installation.isEmpty() ? Optional.of(links.issueForFirstAdministrator(VALID_FOR)) : Optional.empty();
    }

    /** Makes the root organ and its administrator. */
    @Command
    public StaffId appoint(String token, NewOrgan root, String account, String name, String password) {
        var obstacles = new ArrayList<>(root.obstacles());
        obstacles.addAll(NewPerson.obstacles(account, name));
        obstacles.addAll(Passwords.obstacles(password));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
        if (!links.useForFirstAdministrator(token) || !installation.isEmpty()) throw new LinkSpent();
        var organ = registration.organ(root, Optional.empty());
        var staff = new Staff(
                new StaffId(UUID.randomUUID().toString()),
                account.strip().toLowerCase(Locale.ROOT),
                name.strip(),
                organ.id(),
                Set.of(new Duty(organ.id(), Role.ADMIN, 0)));
        registration.staff(staff, Optional.of(passwords.encode(password)));
        events.publishEvent(new OrganEvent.OrganCreated(staff.id(), organ.id(), organ.code(), organ.kind()));
        events.publishEvent(new OrganEvent.PersonEnrolled(staff.id(), organ.id(), staff.id(), staff.duties()));
        return staff.id();
    }
}
