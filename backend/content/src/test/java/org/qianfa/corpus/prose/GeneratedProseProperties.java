package org.qianfa.corpus.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.rule.prose.ProseCases;

/** A second corpus: right paragraphs have no finding, not even a hint; one wrong number has exactly its finding at its place. */
class GeneratedProseProperties {
    private static final int SOME = 500;
    private static final int MANY = 10_000;
    private static final int OF_EACH_KIND = 60;

    @Provide
    Arbitrary<GeneratedProse.Kind> kinds() {
        return Arbitraries.of(GeneratedProse.kinds());
    }

    private static List<Finding> findings(GeneratedProse prose) {
        return ProseCases.findings(prose.text(), prose.cells().toArray(String[]::new));
    }

    @Property(tries = SOME, shrinking = ShrinkingMode.OFF)
    void aRightParagraphHasNoFinding(@ForAll("kinds") GeneratedProse.Kind kind, @ForAll long seed) {
        var prose = GeneratedProse.right(kind, seed);
        assertThat(findings(prose)).as(prose.text()).isEmpty();
    }

    @Property(tries = SOME, shrinking = ShrinkingMode.OFF)
    void aWrongNumberHasExactlyItsFindingAtItsPlace(
            @ForAll("kinds") GeneratedProse.Kind kind, @ForAll long seed, @ForAll int which) {
        var prose = GeneratedProse.wrong(kind, seed, which);
        var found = findings(prose);
        assertThat(found).as(prose.text()).extracting(Finding::rule).containsExactly(kind.rule());
        assertThat(found.getFirst().place()).as(prose.text()).isInstanceOfSatisfying(Place.InSection.class, place -> {
            assertThat(place.start()).isLessThan(prose.wrongTo());
            assertThat(place.end()).isGreaterThan(prose.wrongFrom());
        });
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void noneOfManyRightParagraphsHasAFinding(@ForAll("kinds") GeneratedProse.Kind kind, @ForAll long seed) {
        aRightParagraphHasNoFinding(kind, seed);
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    @Tag("sweep")
    void eachOfManyWrongNumbersIsFoundAtItsPlace(
            @ForAll("kinds") GeneratedProse.Kind kind, @ForAll long seed, @ForAll int which) {
        aWrongNumberHasExactlyItsFindingAtItsPlace(kind, seed, which);
    }

    /** The corpus proper: the same sixty of each kind every time. */
    @Test
    void sixtyOfEachKindAreJudgedRightly() {
        for (var kind : GeneratedProse.kinds())
            for (var i = 0; i < OF_EACH_KIND; i++) {
                aRightParagraphHasNoFinding(kind, i);
                aWrongNumberHasExactlyItsFindingAtItsPlace(kind, i, i);
            }
    }
}
