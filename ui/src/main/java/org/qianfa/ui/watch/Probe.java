package org.qianfa.ui.watch;

import java.io.IOException;
import org.qianfa.text.Sentence;

/** Tries one thing that the server cannot do without. */
interface Probe {
    /** What is said where it fails. */
    Sentence trouble();

    /**
     * Tries it; may take as long as it likes, for nobody waits longer than {@link ServerWatch#LONGEST_TRIAL}.
     *
     * @throws IOException where it fails; so does any other exception
     */
    void run() throws IOException;

    /** Whether the server is of no use when it fails for long, and better begun anew. */
    boolean isVital();
}
