package org.qianfa.judgement.reason;

/** One line of the record of reasons: given, or taken back. The last line on a subject holds. */
record ReasonLine(String rule, String place, String fingerprint, boolean given, Reason reason) {
    boolean isAbout(FindingSubject subject) {
        return rule.equals(subject.rule())
                && place.equals(subject.place())
                && fingerprint.equals(subject.fingerprint());
    }

    boolean standsWhere(FindingSubject subject) {
        return rule.equals(subject.rule()) && place.equals(subject.place());
    }

    private record Key(String rule, String place, String fingerprint) {}

    Object key() {
        return new Key(rule, place, fingerprint);
    }
}
