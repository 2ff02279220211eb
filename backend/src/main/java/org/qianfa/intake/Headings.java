package org.qianfa.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;
import org.qianfa.format.Wording;

/** Knows the sections by the wording of their headings, never by their numbers: aspects are often numbered like sections. */
final class Headings {
    private static final int LONGEST = 60;

    private final Map<String, SectionForm> byWording = new HashMap<>();

    Headings(Format format) {
        for (var section : format.sections())
            Stream.concat(Stream.of(section.heading()), section.variants().stream())
                    .forEach(heading -> byWording.putIfAbsent(Wording.heading(heading), section));
    }

    Optional<SectionForm> section(String line) {
        if (line.length() > LONGEST || line.isBlank()) return Optional.empty();
        return Optional.ofNullable(byWording.get(Wording.heading(line)));
    }
}
