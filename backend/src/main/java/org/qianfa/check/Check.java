package org.qianfa.check;

import java.util.stream.Stream;

/** One rule, or one kind of rule that the form files use. */
interface Check {
    Stream<Finding> findings(Checked report);
}
