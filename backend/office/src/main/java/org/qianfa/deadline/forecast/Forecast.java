package org.qianfa.deadline.forecast;

import java.time.LocalDate;

/**
 * When a report will be published (one that has ended: never, and its days say nothing), judged by the stages that are left, the working days until then, and how long stages took before.
 *
 * @param likely the day if each stage takes as long as half of them did
 * @param cautious the day if each takes as long as nine of ten did
 */
public record Forecast(Outlook outlook, LocalDate likely, LocalDate cautious) {}
