package org.qianfa.check.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a claim counts. The form files call it by its {@link #key()}. */
public enum ClaimSubject {
    /** Applications received; usage differs on whether those carried over are among them. */
    RECEIVED,
    NEWLY_RECEIVED,
    CARRIED_OVER,
    /** Applications worked on: received, with or without those carried over, or answered. */
    HANDLED,
    ANSWERED,
    CARRIED_FORWARD,
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    NOT_PROVIDED,
    NOT_PROCESSED,
    OTHER_OUTCOME,
    /** Applications by natural persons. */
    FROM_PERSONS,
    /** Applications by legal persons and other organisations. */
    FROM_BODIES,
    /** The single rows of the outcomes. */
    STATE_SECRET,
    FORBIDDEN_BY_LAW,
    ENDANGERS_SECURITY,
    THIRD_PARTY_RIGHTS,
    INTERNAL_AFFAIRS,
    PROCESS_INFORMATION,
    ENFORCEMENT_FILES,
    ADMINISTRATIVE_QUERIES,
    NOT_HELD,
    NEEDS_CREATION,
    UNCLEAR_AFTER_CORRECTION,
    PETITIONS,
    REPEATED,
    PUBLICATIONS,
    EXCESSIVE,
    CONFIRMATION,
    NOT_CORRECTED_IN_TIME,
    FEE_NOT_PAID,
    RECONSIDERATION,
    LITIGATION,
    DOCUMENTS_ISSUED,
    DOCUMENTS_ABOLISHED,
    DOCUMENTS_IN_FORCE,
    /** Fees for processing information that were taken, in 元. */
    FEE,
    /** Cases that did not end in upholding, or have not ended. */
    RECONSIDERATION_NOT_UPHELD,
    LITIGATION_NOT_UPHELD,
    RECONSIDERATION_UPHELD,
    RECONSIDERATION_CORRECTED,
    RECONSIDERATION_OTHER,
    RECONSIDERATION_PENDING,
    LITIGATION_UPHELD,
    LITIGATION_CORRECTED,
    LITIGATION_OTHER,
    LITIGATION_PENDING,
    /** Information disclosed of the organ's own accord. */
    DISCLOSED,
    /** What was disclosed through one channel. */
    DISCLOSED_BY_CHANNEL,
    OTHER;

    private final String key;

    ClaimSubject() {
        key = Pattern.compile("_(.)").matcher(name().toLowerCase(Locale.ROOT)).replaceAll(found -> found.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** The name in lowerCamel: {@code newlyReceived}. */
    public String key() {
        return key;
    }

    static Optional<ClaimSubject> ofKey(String key) {
        return Arrays.stream(values())
                .filter(subject -> subject.key().equals(key))
                .findFirst();
    }
}
