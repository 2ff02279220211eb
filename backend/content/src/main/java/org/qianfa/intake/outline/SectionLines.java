package org.qianfa.intake.outline;

import java.util.List;
import org.qianfa.intake.source.SourceLine;

/** The lines below one heading; section 0 is what stands before the first. */
public record SectionLines(int section, String heading, List<SourceLine> lines) {
    boolean isBlank() {
        return lines.stream().allMatch(SourceLine::isBlank);
    }
}
