package org.qianfa.operation.archive;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row of a table as a backup writes it: its values as text, or nothing, in the order of its table's columns. */
public record ArchiveRow(List<@Nullable String> values) {
    private static final JsonMapper JSON = new JsonMapper();

    byte[] line() {
        return JSON.writeValueAsBytes(values);
    }

    /** The line of a backup that says the same, without its end. */
    public void addTo(RowDigest digest) {
        digest.add(line());
    }

    static ArchiveRow read(String line) {
        return new ArchiveRow(Arrays.asList(JSON.readValue(line, String[].class)));
    }
}
