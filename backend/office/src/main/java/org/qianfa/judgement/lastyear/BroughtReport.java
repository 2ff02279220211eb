package org.qianfa.judgement.lastyear;

import java.util.Optional;
import org.qianfa.form.Format;
import org.qianfa.form.content.Content;

/**
 * A report for another year as it was read from a file.
 *
 * @param year of its title, where it says one
 */
public record BroughtReport(String fileName, Optional<Integer> year, Format form, Content content) {}
