package org.qianfa.notice;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.organ.OrganEvent;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.passkey.PasskeyEvent;
import org.qianfa.secondfactor.SecondFactorEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people of what others do to their accounts, before and after it takes effect, so that nobody becomes somebody else unnoticed. */
@Component
class AccountAnnouncements {
    private final Notices notices;
    private final People people;
    private final Organs organs;
    private final JdbcClient jdbc;

    AccountAnnouncements(Notices notices, People people, Organs organs, JdbcClient jdbc) {
        this.notices = notices;
        this.people = people;
        this.organs = organs;
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AccountEvent.LinkIssued issued) {
        tell(NoticeKind.ACCOUNT_LINK, issued.organ(), Set.of(issued.staff()), Map.of("actor", name(issued.by())));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AccountEvent.PasswordChosen chosen) {
        var facts = Map.of("issuer", name(chosen.issuer()), "confirmer", name(chosen.confirmer()));
        tell(NoticeKind.ACCOUNT_PASSWORD, chosen.organ(), Set.of(chosen.by()), facts);
    }

    /** Whoever is or was a head there reads of a new one too. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(OrganEvent.DutiesChanged changed) {
        var told = new HashSet<>(Set.of(changed.staff()));
        if (changed.duties().stream().anyMatch(duty -> duty.role() == Role.HEAD))
            people.holding(Role.HEAD, changed.organ()).stream().map(Staff::id).forEach(told::add);
        var facts = Map.of("actor", name(changed.by()), "name", name(changed.staff()));
        tell(NoticeKind.ACCOUNT_DUTIES, changed.organ(), told, facts);
    }

    /** All heads of the house, and the administrators of its work. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AccountEvent.AdministratorAppointed appointed) {
        var told = jdbc
                .sql("select distinct staff from duty where role in (:roles)")
                .param(
                        "roles",
                        Stream.of(Role.HEAD, Role.ADMIN, Role.AUDITOR)
                                .map(Role::name)
                                .toList())
                .query(String.class)
                .list()
                .stream()
                .map(StaffId::new)
                .filter(staff -> !staff.equals(appointed.by()))
                .collect(Collectors.toSet());
        tell(NoticeKind.ACCOUNT_APPOINTED, appointed.organ(), told, Map.of("name", name(appointed.by())));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SecondFactorEvent.TotpAdded added) {
        tell(NoticeKind.ACCOUNT_FACTOR, added.organ(), Set.of(added.by()), Map.of());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PasskeyEvent.PasskeyAdded added) {
        tell(NoticeKind.ACCOUNT_FACTOR, added.organ(), Set.of(added.by()), Map.of());
    }

    /** Somebody who is not let in knows the password. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SecondFactorEvent.SecondFactorClosed closed) {
        tell(NoticeKind.ACCOUNT_GUESSED, closed.organ(), Set.of(closed.by()), Map.of());
    }

    private void tell(NoticeKind kind, OrganId organ, Set<StaffId> to, Map<String, String> facts) {
        notices.tell(new NoticeDraft(kind, organ, Optional.empty(), facts, to, false)
                .with("organ", organs.get(organ).name()));
    }

    private String name(StaffId staff) {
        return people.name(staff).orElse("");
    }
}
