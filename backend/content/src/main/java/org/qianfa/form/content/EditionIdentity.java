package org.qianfa.form.content;

/**
 * Of what a content is the content: whose report, for which year, in which edition, under which form.
 *
 * @param organCode 机关代码
 * @param edition 1 for the first; a correction is a new edition
 * @param format the id of the form
 */
public record EditionIdentity(String organCode, int year, int edition, String format) {}
