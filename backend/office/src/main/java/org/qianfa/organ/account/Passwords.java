package org.qianfa.organ.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.qianfa.organ.EntryRefused;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Staff;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/** Passwords, kept only as what recognises them. */
@Service
public class Passwords implements SecondStep {
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final People people;
    private final PasswordPolicy policy;
    private final PasswordHistory history;
    private final PasswordRules rules;
    private final Organs organs;
    private final Clock clock;
    private final SignInAttempts attempts;
    private final LinkDoors doors;
    private final IndependentEvents journal;
    private final ApplicationEventPublisher events;
    private final Supplier<String> nobodys;

    Passwords(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            People people,
            PasswordPolicy policy,
            PasswordHistory history,
            PasswordRules rules,
            Organs organs,
            Clock clock,
            SignInAttempts attempts,
            LinkDoors doors,
            IndependentEvents journal,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.people = people;
        this.policy = policy;
        this.history = history;
        this.rules = rules;
        this.organs = organs;
        this.clock = clock;
        this.attempts = attempts;
        this.doors = doors;
        this.journal = journal;
        this.events = events;
        this.nobodys = SingletonSupplier.of(() -> encode(UUID.randomUUID().toString()));
    }

    /**
     * The person at the screen is still the person who signed in. Wrong passwords count by themselves, whatever strangers do at the sign-in, and go on
     * counting when the caller rolls back.
     */
    @ByThisPerson
    public void confirm(StaffId by, String password) {
        check(by, password);
    }

    /** Wherever else this person is signed in, they are signed out. */
    @Command
    @ByThisPerson
    public void change(String before, String wanted, StaffId by) {
        check(by, before);
        change(wanted, by);
    }

    /** Whether this person has to choose a new one before they come in. */
    @Override
    public boolean isAskedOf(Staff person) {
        return isTooOld(person.id());
    }

    public boolean isTooOld(StaffId person) {
        return rules.age()
                .filter(age -> history.since(person)
                        .filter(since -> since.plus(age).isAfter(clock.instant()))
                        .isEmpty())
                .isPresent();
    }

    /** The new password of somebody whose old one is right and too old. */
    @Command
    public void renew(SecondStepNeeded asked, String wanted) {
        if (isTooOld(asked.staff())) change(wanted, asked.staff());
    }

    private void change(String wanted, StaffId by) {
        var staff = people.get(by);
        refuseWeak(wanted, staff);
        choose(by, encode(wanted));
        events.publishEvent(new AccountEvent.PasswordChanged(by, staff.organ()));
    }

    /**
     * The password of somebody who has a one-time link of one administrator and its code of another one. Wherever this person is signed in, they are
     * signed out.
     *
     * @throws LinkSpent where the link has been used, has ended, or was not confirmed
     * @throws CodeWrong where the code is another one's; it counts
     */
    @Command
    public void choose(String token, String code, String wanted) {
        var link = doors.open(token, code);
        var staff = people.get(link.staff().orElseThrow(LinkSpent::new));
        refuseWeak(wanted, staff);
        doors.admit(link, staff);
        choose(staff.id(), encode(wanted));
        events.publishEvent(new AccountEvent.PasswordChosen(
                staff.id(),
                staff.organ(),
                link.name(),
                link.issuedBy().orElse(StaffId.SYSTEM),
                link.confirmedBy().orElse(StaffId.SYSTEM)));
    }

    String encode(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private void choose(StaffId staff, String encoded) {
        keep(staff, encoded);
        remember(staff, encoded);
    }

    /** Since when it is theirs, and that it is not taken again. */
    void remember(StaffId staff, String encoded) {
        history.add(staff, encoded);
    }

    /** @param about what a stranger knows of its owner */
    List<Sentence> obstacles(String wanted, List<String> about) {
        return policy.obstacles(wanted, about);
    }

    void keep(StaffId staff, String encoded) {
        jdbc.sql("update staff set password = :password where id = :id")
                .param("password", encoded)
                .param("id", staff.value())
                .update();
    }

    /** What recognises this person's password; for one who has none yet, something that no password matches. */
    String kept(StaffId staff) {
        return jdbc.sql("select password from staff where id = :id")
                .param("id", staff.value())
                .query((row, _) -> Columns.optionalText(row, "password"))
                .optional()
                .flatMap(password -> password)
                .orElseGet(nobodys);
    }

    private void check(StaffId by, String password) {
        if (password.isEmpty()) throw PasswordWrong.missing();
        var staff = people.get(by);
        var closes = attempts.begin(staff.account(), SignInPlace.IN_A_SESSION);
        if (!encoder.matches(password, kept(by))) {
            journal.write(closes.<AccountEvent>map(closed -> new AccountEvent.AccountClosed(
                            by, staff.organ(), closed.toMinutes(), SignInPlace.IN_A_SESSION))
                    .orElseGet(() -> new AccountEvent.PasswordRefused(by, staff.organ(), SignInPlace.IN_A_SESSION)));
            throw new PasswordWrong();
        }
        attempts.succeeded(staff.account(), SignInPlace.IN_A_SESSION);
    }

    private void refuseWeak(String wanted, Staff owner) {
        var organ = organs.get(owner.organ());
        var obstacles =
                new ArrayList<>(obstacles(wanted, List.of(owner.account(), owner.name(), organ.name(), organ.code())));
        if (rules.policy() == PasswordRules.Policy.GB
                && history.last(owner.id()).stream().anyMatch(last -> encoder.matches(wanted, last)))
            obstacles.add(Sentence.of("organ.passwordAgain", PasswordRules.REMEMBERED));
        if (!obstacles.isEmpty()) throw new EntryRefused(obstacles);
    }
}
