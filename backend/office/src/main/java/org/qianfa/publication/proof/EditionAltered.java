package org.qianfa.publication.proof;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What stands in the database or on disk is not what was published: it is not given out. */
public final class EditionAltered extends Refused {
    private static final long serialVersionUID = 1L;
    private final transient EditionId edition;
    private final Part part;

    /** What differs. */
    public enum Part {
        CONTENT,
        LISTED,
        FILE
    }

    EditionAltered(EditionId edition, Part part) {
        super(Sentence.of("publication.altered"));
        this.edition = edition;
        this.part = part;
    }

    public EditionId edition() {
        return edition;
    }

    public Part part() {
        return part;
    }
}
