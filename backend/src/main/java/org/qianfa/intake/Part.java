package org.qianfa.intake;

import java.util.List;

/** The lines below one heading; section 0 is what stands before the first. */
record Part(int section, String heading, List<String> lines) {
    boolean blank() {
        return lines.stream().allMatch(String::isBlank);
    }

    /** Whether anything in it looks like a line of a table. */
    boolean hasTable() {
        return lines.stream().anyMatch(line -> {
            var fields = Fields.of(line);
            return fields.gridded() || fields.filled().size() > 1;
        });
    }
}
