package org.qianfa.timeline;

import java.util.List;
import org.qianfa.report.Report;

/** Whoever knows something that was said or done about a report. */
public interface TimelineSource {
    /** All of it about this edition, in any order. */
    List<TimelineEntry> entries(Report report);
}
