package org.qianfa.notice.outbox;

import java.util.Set;
import org.qianfa.text.Sentence;

/** A message did not get through. Says so without the address, the secret or anything that the other side has said. */
public final class Undelivered extends Exception {
    private static final long serialVersionUID = 1;
    private static final Set<String> SILENCE =
            Set.of("notice.undelivered.mailServer", "notice.undelivered.unreachable");
    private final String complaint;
    private final String about;
    private final boolean forGood;

    private Undelivered(String complaint, String about, boolean forGood) {
        super(Sentence.of(complaint, about).toString());
        this.complaint = complaint;
        this.about = about;
        this.forGood = forGood;
    }

    /** Worth trying again. */
    public static Undelivered forNow(String complaint, String about) {
        return new Undelivered(complaint, about, false);
    }

    /** The same would happen again. */
    public static Undelivered forGood(String complaint, String about) {
        return new Undelivered(complaint, about, true);
    }

    /** The key of the sentence. */
    String complaint() {
        return complaint;
    }

    String about() {
        return about;
    }

    /** Nobody answered, or not in time: the next message would wait as long. */
    boolean isSilence() {
        return SILENCE.contains(complaint);
    }

    boolean isForGood() {
        return forGood;
    }
}
