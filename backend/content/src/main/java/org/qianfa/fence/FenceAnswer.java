package org.qianfa.fence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qianfa.intake.source.Source;
import org.qianfa.text.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What comes back through the fence, as JSON: the file taken apart, or why not. Nobody believes it more than the file itself: it makes lines, tables
 * and sentences of intake, and nothing else.
 *
 * @param blocks of the source, where the file was taken apart
 * @param sentences remarks on the source, or why it is none
 * @param defect the place in the program that failed, without a word of the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FenceAnswer(
        @Nullable List<BlockMessage> blocks,
        List<SentenceMessage> sentences,
        @Nullable String defect) {
    private static final int MOST_FRAMES = 12;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(4 * 1024 * 1024)
                            .build())
                    .build())
            .build();

    static FenceAnswer of(Source source) {
        return new FenceAnswer(
                source.blocks().stream().map(BlockMessage::of).toList(), messages(source.remarks()), null);
    }

    static FenceAnswer refusal(List<Sentence> obstacles) {
        return new FenceAnswer(null, messages(obstacles), null);
    }

    /** The message of an exception may quote the file, and is left out. */
    static FenceAnswer defect(Throwable thrown) {
        var frames = Arrays.stream(thrown.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        return new FenceAnswer(null, List.of(), thrown.getClass().getName() + " at " + frames);
    }

    byte[] toJson() {
        return JSON.writeValueAsBytes(this);
    }

    /** @throws JacksonException where it is no answer */
    static FenceAnswer fromJson(InputStream json) {
        return JSON.readValue(json, FenceAnswer.class);
    }

    /** @throws IllegalArgumentException where it is none */
    Source source() {
        if (blocks == null) throw new IllegalArgumentException("no source");
        return new Source(blocks.stream().map(BlockMessage::block).toList(), obstacles());
    }

    /** @throws IllegalArgumentException where a sentence is none of intake's */
    List<Sentence> obstacles() {
        return sentences.stream().map(SentenceMessage::sentence).toList();
    }

    private static List<SentenceMessage> messages(List<Sentence> sentences) {
        return sentences.stream().map(SentenceMessage::of).toList();
    }
}
