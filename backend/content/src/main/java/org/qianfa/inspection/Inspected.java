package org.qianfa.inspection;

import java.util.List;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.intake.IntakeResult;
import org.qianfa.text.Sentence;

/** What became of one file. */
public sealed interface Inspected {
    /** As whoever handed it in names it. */
    String file();

    /** It was read and judged. */
    record Judged(String file, IntakeResult reading, ReportUnderCheck report, List<Finding> findings)
            implements Inspected {
        public Judged {
            findings = List.copyOf(findings);
        }

        public long count(Severity severity) {
            return findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        public boolean blocks() {
            return findings.stream().anyMatch(Finding::blocks);
        }

        /** The title as written, or as it ought to be where none was found. */
        public String heading() {
            return reading.title().orElseGet(() -> report.form().title(report.organName(), report.year()));
        }
    }

    /** It could not be read; the sentences say why and what to do. */
    record Unread(String file, List<Sentence> reasons) implements Inspected {
        public Unread {
            reasons = List.copyOf(reasons);
        }
    }
}
