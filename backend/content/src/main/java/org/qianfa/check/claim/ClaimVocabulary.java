package org.qianfa.check.claim;

import java.util.List;
import org.qianfa.check.language.QuantityContext;

/** A part of the vocabulary: it knows what some quantities count. */
interface ClaimVocabulary {
    List<ClaimSubject> subjects(QuantityContext context);
}
