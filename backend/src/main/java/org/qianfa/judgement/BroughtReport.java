package org.qianfa.judgement;

import java.util.Optional;
import org.qianfa.format.Content;
import org.qianfa.format.Format;

/**
 * A report for another year as it was read from a file.
 *
 * @param year of its title, where it says one
 */
public record BroughtReport(String fileName, Optional<Integer> year, Format form, Content content) {}
