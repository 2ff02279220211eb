package org.qianfa;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report of a stored installation as it read when it was stored.
 *
 * @param scene what had happened to it, {@code returned} say
 * @param town the number in its people's accounts, {@code t07} say
 * @param facts everything that the services say of it, by what is asked
 */
public record StoredReport(String scene, String id, String town, SortedMap<String, List<String>> facts) {
    public StoredReport {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }
}
