package org.qianfa.shared;

import org.qianfa.text.SentenceBundle;

/** The sentences of the office: {@code office-sentences*.properties}. */
public final class OfficeSentences implements SentenceBundle {
    @Override
    public String baseName() {
        return "office-sentences";
    }
}
