package org.qianfa.check;

import java.util.List;
import org.qianfa.text.Sentence;

/** Findings about a stretch of a section's text. */
public final class FindingPlaces {
    private FindingPlaces() {}

    public static Place.InSection in(int section, String text, int start, int end) {
        return new Place.InSection(section, start, end, text.substring(start, end));
    }

    public static Place.InSection whole(int section) {
        return new Place.InSection(section, 0, 0, "");
    }

    public static Finding finding(String rule, Severity severity, Place place, Sentence message, Sentence remedy) {
        return Finding.plain(rule, severity, place, List.of(), message, remedy);
    }
}
