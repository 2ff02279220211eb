package org.qianfa;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a stored installation, as its own version read it.
 *
 * @param now the moment in China at which it was stored
 * @param secrets what nobody could read out of the database again: links, a calendar's address, passkeys
 * @param audit of each chain the number and the hash of its last line
 * @param events how many lines of the log each kind of event has
 * @param reports by scene
 * @param facts everything that the services say beside the reports, by what is asked
 */
public record StoredManifest(
        String version,
        LocalDateTime now,
        SortedMap<String, String> secrets,
        SortedMap<String, String> audit,
        SortedMap<String, Integer> events,
        List<StoredReport> reports,
        SortedMap<String, List<String>> facts) {
    public StoredManifest {
        secrets = Collections.unmodifiableSortedMap(new TreeMap<>(secrets));
        audit = Collections.unmodifiableSortedMap(new TreeMap<>(audit));
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        reports = List.copyOf(reports);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public StoredReport report(String scene) {
        return reports.stream()
                .filter(report -> report.scene().equals(scene))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scene " + scene));
    }
}
