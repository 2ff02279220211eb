package org.qianfa.check;

import java.util.stream.Stream;

/** One rule about what prose claims. */
interface ProseRule {
    Stream<Finding> findings(Prose prose);
}
