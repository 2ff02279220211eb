package org.qianfa.report.list;

/**
 * A list's filter that somebody has kept.
 *
 * @param conditions as the list that it belongs to writes and reads them
 */
public record SavedFilter(String name, String conditions) {}
