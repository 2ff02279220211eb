package org.qianfa.operation.restored;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.audit.checkpoint.SignedRestores;
import org.qianfa.operation.InstallationEvent;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a restore nothing is sent: what was due before it may have been sent once already, by the installation that is gone. A system administrator of
 * the organ above all others lets it go, or drops it.
 */
@Service
public class Restores {
    private final JdbcClient jdbc;
    private final People people;
    private final Organs organs;
    private final SignedRestores signed;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restores(
            JdbcClient jdbc,
            People people,
            Organs organs,
            SignedRestores signed,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.organs = organs;
        this.signed = signed;
        this.events = events;
        this.clock = clock;
    }

    /** Whether messages wait. */
    public boolean isHeld() {
        return held().isPresent();
    }

    /** The latest restore after which messages wait, for those who may let them go; nothing for everybody else. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<Restore> heldFor(StaffId by) {
        return mayRelease(by) ? held() : Optional.empty();
    }

    private Optional<Restore> held() {
        return jdbc
                .sql(
                        "select restored_at, backup_made_at from restoration where released_at is null order by restored_at desc")
                .query((row, _) ->
                        new Restore(Columns.instant(row, "restored_at"), Columns.instant(row, "backup_made_at")))
                .list()
                .stream()
                .findFirst();
    }

    /** On record from now on, and messages wait. Called where the backup was just read. */
    @Command
    public void restored(Instant backupMadeAt, String backupDigest) {
        jdbc.sql("insert into restoration (id, restored_at, backup_made_at, backup_digest) values (?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        Utc.column(clock.instant()),
                        Utc.column(backupMadeAt),
                        backupDigest)
                .update();
        events.publishEvent(new InstallationEvent.Restored(signed.facts(backupMadeAt, backupDigest, clock.instant())));
    }

    /** An upgrade that was cut is undone: the database is again what it was before, and nothing was sent since. */
    @Command
    public void undone(Instant copyMadeAt, String copyDigest) {
        events.publishEvent(new InstallationEvent.UpgradeUndone(signed.facts(copyMadeAt, copyDigest, clock.instant())));
    }

    /**
     * Messages leave again. Whoever comes second finds nothing to do.
     *
     * @param dropOld those that wait now are given up, each to be sent again by itself
     */
    @Command
    @ByThisPerson
    public void release(boolean dropOld, StaffId by) {
        if (!mayRelease(by)) throw new NotFound();
        var released = jdbc.sql("update restoration set released_at = ?, released_by = ? where released_at is null")
                .params(Utc.column(clock.instant()), by.value())
                .update();
        if (released > 0)
            events.publishEvent(
                    dropOld ? new InstallationEvent.MessagesDropped(by) : new InstallationEvent.MessagesReleased(by));
    }

    private boolean mayRelease(StaffId by) {
        return people.get(by).duties().stream()
                .anyMatch(duty -> duty.role() == Role.SYSTEM_ADMIN
                        && organs.get(duty.organ()).parent().isEmpty());
    }
}
