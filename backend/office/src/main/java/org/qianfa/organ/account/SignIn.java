package org.qianfa.organ.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.organ.People;
import org.qianfa.organ.Staff;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets people in by account and password; known and unknown accounts are refused alike, in the same time. Whoever has no duty left reads so, but
 * only with the right password. Of whom a second step is asked, the password alone lets nobody in.
 */
@Component
public class SignIn implements AuthenticationProvider {
    private final JdbcClient jdbc;
    private final People people;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final IndependentEvents journal;
    private final List<SecondStep> secondSteps;
    private final DaoAuthenticationProvider framework;

    SignIn(
            JdbcClient jdbc,
            People people,
            Passwords passwords,
            SignInAttempts attempts,
            IndependentEvents journal,
            List<SecondStep> secondSteps,
            PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.journal = journal;
        this.secondSteps = secondSteps;
        this.framework = new DaoAuthenticationProvider(this::account);
        framework.setPasswordEncoder(encoder);
        framework.setUserDetailsPasswordService(this::keepAnew);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var place = attempt.getDetails() instanceof SignInPlace known ? known : SignInPlace.NOWHERE;
        var closes = begin(typed, place);
        try {
            var signedIn = framework.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(typed, attempt.getCredentials()));
            attempts.succeeded(typed, place);
            var account = (Account) Objects.requireNonNull(signedIn.getPrincipal());
            if (account.getAuthorities().isEmpty()) throw new DisabledException("no duty left");
            if (isAskedForMore(account.staff()))
                throw new SecondStepNeeded(account.staff(), place, passwords.kept(account.staff()));
            journal.write(new AccountEvent.SignedIn(account.staff(), account.organ(), place));
            return signedIn;
        } catch (BadCredentialsException refused) {
            var owner = find(typed);
            var by = owner.map(Staff::id).orElse(StaffId.SYSTEM);
            var organ = owner.map(Staff::organ).orElse(OrganId.NONE);
            journal.write(closes.<AccountEvent>map(
                            closed -> new AccountEvent.AccountClosed(by, organ, closed.toMinutes(), place))
                    .orElseGet(() -> new AccountEvent.PasswordRefused(by, organ, place)));
            throw refused;
        }
    }

    /** Whether the password that was given then is still the one: a new one, by its owner or by a link, ends every sign-in that waits for its second step. */
    public boolean isStillAsked(SecondStepNeeded asked) {
        return asked.isOf(passwords.kept(asked.staff()));
    }

    /**
     * Lets in whoever has taken the second step after the password.
     *
     * @throws DisabledException where they have no duty left meanwhile
     */
    public Authentication complete(SecondStepNeeded asked) {
        var account = new Account(people.get(asked.staff()), "");
        if (account.getAuthorities().isEmpty()) throw new DisabledException("no duty left");
        journal.write(new AccountEvent.SignedIn(account.staff(), account.organ(), asked.place()));
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private boolean isAskedForMore(StaffId person) {
        var staff = people.get(person);
        return secondSteps.stream().anyMatch(step -> step.isAskedOf(staff));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return framework.supports(authentication);
    }

    private Optional<Duration> begin(String typed, SignInPlace place) {
        try {
            return attempts.begin(typed, place);
        } catch (TooManyAttempts closed) {
            throw new SignInRefused(closed);
        }
    }

    private UserDetails account(String typed) {
        return find(typed)
                .map(staff -> new Account(staff, passwords.kept(staff.id())))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
    }

    private UserDetails keepAnew(UserDetails user, @Nullable String encoded) {
        passwords.keep(((Account) user).staff(), Objects.requireNonNull(encoded));
        return user;
    }

    private Optional<Staff> find(String account) {
        return jdbc.sql("select id from staff where account = :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .flatMap(id -> people.find(new StaffId(id)));
    }
}
