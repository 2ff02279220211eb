package org.qianfa.check;

import java.util.List;

/** A part of the vocabulary: it knows what some quantities count. */
interface Topic {
    List<Subject> subjects(Words words);
}
