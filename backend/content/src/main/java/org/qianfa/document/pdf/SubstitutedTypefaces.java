package org.qianfa.document.pdf;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.qianfa.text.Sentence;

/** Which faces of the standard a PDF is not set in, and which stand for them. */
public final class SubstitutedTypefaces {
    private SubstitutedTypefaces() {}

    public static Sentence substitutes() {
        return Sentence.of("document.substitutes", list());
    }

    static String list() {
        return Arrays.stream(Typeface.values())
                .filter(face -> !face.official().isEmpty())
                .map(face -> face.official() + "→" + face.substitute())
                .collect(Collectors.joining("，"));
    }
}
