package org.qianfa.corpus.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.ProjectFiles;

/** Labelled paragraphs: the project's own, and those of others where they are at hand. */
class LabelledProseTests {
    private static final Path OWN = ProjectFiles.of("backend/content/src/test/resources/paragraphs/own.jsonl");
    private static final double MOST = 0.97;
    private static final long FEW_HINTS = 3;

    @Test
    void theProjectsOwnParagraphsAreAllJudgedRightly() {
        var quality = LabelledQuality.of(OWN);
        assertThat(quality.all()).hasSizeGreaterThan(140);
        assertThat(quality.recall()).as(quality.deviations()).isEqualTo(1);
        assertThat(quality.precision()).as(quality.deviations()).isEqualTo(1);
        assertThat(quality.hinted()).as(quality.deviations()).isLessThanOrEqualTo(FEW_HINTS);
    }

    @Test
    void theParagraphsOfOthersAreJudgedRightlyButForAFew() {
        var file = ofOthers();
        assumeTrue(file.isPresent(), "the labelled paragraphs shared/domain/prose-cases.jsonl are not at hand");
        var quality = LabelledQuality.of(file.get());
        assertThat(quality.recall()).as(quality.deviations()).isGreaterThanOrEqualTo(MOST);
        assertThat(quality.precision()).as(quality.deviations()).isGreaterThanOrEqualTo(MOST);
        assertThat(quality.hinted()).as(quality.deviations()).isLessThanOrEqualTo(FEW_HINTS);
    }

    /** Beside the working copy or in one of the folders above it. */
    private static Optional<Path> ofOthers() {
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        folder -> folder.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve("shared/domain/prose-cases.jsonl"))
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
