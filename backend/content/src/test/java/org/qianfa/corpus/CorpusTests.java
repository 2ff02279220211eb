package org.qianfa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.check.RuleBook;

/** Every report of the corpus is read as expected and has exactly the findings that are expected of it, but for deviations that are known by name. */
class CorpusTests {
    private static final Path CORPUS = Stream.of("src/test/resources/corpus", "backend/src/test/resources/corpus")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow();

    private static final Judging JUDGING = new Judging();
    private static final ConcurrentHashMap<String, List<String>> DEVIATIONS = new ConcurrentHashMap<>();
    private static final KnownDeviations KNOWN = KnownDeviations.read(CORPUS.resolve("known.json"));

    static Stream<Specimen> specimens() {
        return Specimen.all(CORPUS).stream();
    }

    private static List<String> deviations(Specimen specimen) {
        return DEVIATIONS.computeIfAbsent(
                specimen.name(), _ -> JudgedOutcome.of(specimen, JUDGING).deviations());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void aReportHasTheFindingsThatAreExpectedAndNoOthers(Specimen specimen) {
        assertThat(deviations(specimen)).allMatch(KNOWN::names);
    }

    @Test
    void aDeviationThatWasMendedIsNoLongerListed() {
        assertThat(specimens().flatMap(specimen -> deviations(specimen).stream()))
                .containsAll(KNOWN.all());
    }

    /** H-1 and H-2 need the reports of a whole call and have tests of their own. */
    @Test
    void theCorpusPlantsEveryRuleAtLeastTwice() {
        var wanted = specimens()
                .flatMap(specimen -> specimen.expected().findings().stream())
                .map(ExpectedFinding::rule)
                .toList();
        assertThat(RuleBook.entries().stream().map(RuleBook.Entry::id).filter(rule -> !List.of("H-1", "H-2")
                        .contains(rule)))
                .allSatisfy(rule -> assertThat(wanted).filteredOn(rule::equals).hasSizeGreaterThanOrEqualTo(2));
    }
}
