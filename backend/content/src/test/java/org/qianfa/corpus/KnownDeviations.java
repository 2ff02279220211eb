package org.qianfa.corpus;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Deviations from what the corpus expects that are known, each with its reason; docs/quality.md tells them. */
record KnownDeviations(List<Known> known) {
    /**
     * One deviation.
     *
     * @param deviation as {@link JudgedOutcome#deviations()} words it
     */
    record Known(String deviation, String because) {
        Known {
            if (because.isBlank()) throw new IllegalArgumentException("no reason: " + deviation);
        }
    }

    static KnownDeviations read(Path file) {
        return new KnownDeviations(
                JsonMapper.builder().build().readValue(file.toFile(), new TypeReference<List<Known>>() {}));
    }

    boolean names(String deviation) {
        return all().contains(deviation);
    }

    List<String> all() {
        return known.stream().map(Known::deviation).toList();
    }
}
