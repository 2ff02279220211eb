package org.qianfa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorpusTests {
    private static final Path CORPUS = Stream.of("src/test/resources/corpus", "backend/src/test/resources/corpus")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    @Test
    void theCorpusPlantsEveryRuleAtLeastTwice() {
        var wanted = Specimen.all(CORPUS).stream()
                .flatMap(specimen -> specimen.expected().findings().stream())
                .map(Wanted::rule)
                .toList();
        var rules = Stream.of(
                        Stream.of("F-1", "F-2", "P-1", "S-1", "S-2"),
                        Stream.iterate(1, i -> i <= 7, i -> i + 1).flatMap(i -> Stream.of("T3-" + i, "T2-" + i)),
                        Stream.iterate(1, i -> i <= 4, i -> i + 1).map(i -> "T4-" + i),
                        Stream.iterate(1, i -> i <= 15, i -> i + 1).map(i -> "X-" + i))
                .flatMap(names -> names);
        assertThat(rules)
                .allSatisfy(rule -> assertThat(wanted).filteredOn(rule::equals).hasSizeGreaterThanOrEqualTo(2));
    }
}
