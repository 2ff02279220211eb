package org.qianfa.audit.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.audit.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * A restore undoes what was checkpointed between the backup and itself. Its line in the log says so with a signature of the key outside the database: whoever
 * owns the database alone could claim one otherwise, and hide behind it whatever they had rewritten.
 */
@Component
public class SignedRestores {
    private static final String KEY = "checkpoint.key";
    private final CheckpointProperties properties;
    private final AuditTrail trail;

    SignedRestores(CheckpointProperties properties, AuditTrail trail) {
        this.properties = properties;
        this.trail = trail;
    }

    /** The facts of such a line. */
    public Map<String, String> facts(Instant backupMadeAt, String backupDigest, Instant at) {
        var signature =
                CheckpointKey.in(properties.key()).sign(claim(backupMadeAt.toString(), backupDigest, at.toString()));
        return Map.of(
                "madeAt", backupMadeAt.toString(), "digest", backupDigest, "at", at.toString(), "signature", signature);
    }

    /** Where an installation is put in place of another one it goes on with that one's key. */
    public static void keepKey(Path from, Path to) throws IOException {
        if (!Files.exists(from.resolve(KEY))) return;
        Files.createDirectories(to);
        Files.copy(
                from.resolve(KEY),
                to.resolve(KEY),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Times that restores have undone, of those that one of these keys has signed. */
    List<Undone> undone(Set<String> keys) {
        return trail.linesAboutPeople(List.of("InstallationRestored", "UpgradeUndone")).stream()
                .map(AuditTrail.PersonalLine::facts)
                .filter(facts -> isSigned(facts, keys))
                .map(SignedRestores::time)
                .toList();
    }

    /** A time that a restore has undone: what was checkpointed in it is no longer in the log. */
    record Undone(Instant from, Instant until) {
        boolean contains(Instant at) {
            return !at.isBefore(from) && !at.isAfter(until);
        }
    }

    private static boolean isSigned(Map<String, String> facts, Set<String> keys) {
        var claim = claim(fact(facts, "madeAt"), fact(facts, "digest"), fact(facts, "at"));
        return keys.stream().anyMatch(key -> CheckpointKey.holds(claim, key, fact(facts, "signature")));
    }

    private static Undone time(Map<String, String> facts) {
        try {
            return new Undone(Instant.parse(fact(facts, "madeAt")), Instant.parse(fact(facts, "at")));
        } catch (DateTimeException impossible) {
            throw new IllegalStateException("signed by us, and no time", impossible);
        }
    }

    private static String claim(String madeAt, String digest, String at) {
        return String.join("\n", "qianfa restore 1", madeAt, digest, at);
    }

    private static String fact(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "");
    }
}
