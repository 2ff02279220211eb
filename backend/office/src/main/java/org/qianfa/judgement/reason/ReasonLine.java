package org.qianfa.judgement.reason;

/** One line of the record of reasons: given, or taken back. The last line on a matter holds. */
record ReasonLine(String rule, String place, String fingerprint, boolean given, Reason reason) {
    boolean isAbout(FindingSubject matter) {
        return rule.equals(matter.rule()) && place.equals(matter.place()) && fingerprint.equals(matter.fingerprint());
    }

    boolean standsWhere(FindingSubject matter) {
        return rule.equals(matter.rule()) && place.equals(matter.place());
    }

    private record Key(String rule, String place, String fingerprint) {}

    Object key() {
        return new Key(rule, place, fingerprint);
    }
}
