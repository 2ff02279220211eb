package org.qianfa.shared;

import java.util.Optional;
import java.util.UUID;

/** One report subject's report for one year; the business key of its process. */
public record ReportId(UUID value) {
    public static ReportId random() {
        return new ReportId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException where the text is no UUID */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    /** For text from outside, an address bar say: empty where it is no UUID. */
    public static Optional<ReportId> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
