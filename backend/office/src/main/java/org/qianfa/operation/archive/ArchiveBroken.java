package org.qianfa.operation.archive;

import java.io.Serial;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** A file is no whole backup: cut off, changed, or something else altogether. */
public final class ArchiveBroken extends Refused {
    @Serial
    private static final long serialVersionUID = 1;

    ArchiveBroken(String key, Object... values) {
        super(Sentence.of(key, values));
    }
}
