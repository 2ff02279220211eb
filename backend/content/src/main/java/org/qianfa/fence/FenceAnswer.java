package org.qianfa.fence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        @Nullable List<BlockJson> blocks,
        List<SentenceJson> sentences,
        @Nullable String defect) {
    private static final int MOST_FRAMES = 12;
    /** Of a table, most of them blank. */
    private static final int MOST_PLACES = 20_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxStringLength(4 * 1024 * 1024)
                            .build())
                    .build())
            .build();

    /** A line where it has a text, else a table. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BlockJson(
            @Nullable String text,
            int level,
            int height,
            int width,
            @Nullable List<CellJson> cells) {}

    record CellJson(int line, int column, int lineSpan, int columnSpan, String text) {}

    /** @param values texts, numbers, and sentences as objects of this same shape */
    record SentenceJson(String key, List<Object> values) {}

    static FenceAnswer of(Source source) {
        return new FenceAnswer(source.blocks().stream().map(FenceAnswer::json).toList(), json(source.remarks()), null);
    }

    static FenceAnswer refusal(List<Sentence> obstacles) {
        return new FenceAnswer(null, json(obstacles), null);
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

    /** @throws IllegalArgumentException where a table has cells outside itself */
    Source source() {
        return new Source(
                requireNonNull(blocks).stream().map(FenceAnswer::block).toList(), obstacles());
    }

    /** @throws IllegalArgumentException where a sentence is none of intake's */
    List<Sentence> obstacles() {
        return sentences.stream()
                .map(sentence -> sentence(sentence.key(), sentence.values()))
                .toList();
    }

    private static <T> T requireNonNull(@Nullable T value) {
        if (value == null) throw new IllegalArgumentException("no source");
        return value;
    }

    private static BlockJson json(Source.Block block) {
        return switch (block) {
            case Source.Line line -> new BlockJson(line.text(), line.level(), 0, 0, null);
            case Source.Grid grid ->
                new BlockJson(
                        null,
                        0,
                        grid.height(),
                        grid.width(),
                        grid.cells().stream()
                                .map(cell -> new CellJson(
                                        cell.line(), cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text()))
                                .toList());
        };
    }

    private static Source.Block block(BlockJson block) {
        if (block.text() != null) return new Source.Line(block.text(), block.level());
        var cells = requireNonNull(block.cells()).stream()
                .map(cell ->
                        new Source.Cell(cell.line(), cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text()))
                .toList();
        var outside = cells.stream()
                .anyMatch(cell -> cell.line() < 0
                        || cell.line() >= block.height()
                        || cell.column() < 0
                        || cell.column() >= block.width());
        if (outside || (long) block.height() * block.width() > MOST_PLACES)
            throw new IllegalArgumentException("not a table");
        return new Source.Grid(block.height(), block.width(), cells);
    }

    private static List<SentenceJson> json(List<Sentence> sentences) {
        return sentences.stream().map(FenceAnswer::json).toList();
    }

    private static SentenceJson json(Sentence sentence) {
        return new SentenceJson(
                sentence.key(),
                sentence.values().stream().map(FenceAnswer::json).toList());
    }

    private static Object json(Object value) {
        return switch (value) {
            case Sentence sentence -> json(sentence);
            case Number number -> number;
            default -> value.toString();
        };
    }

    private static Sentence sentence(@Nullable Object key, @Nullable Object values) {
        if (!(key instanceof String word) || !word.startsWith("intake.") || !(values instanceof List<?> list))
            throw new IllegalArgumentException("not a sentence of intake");
        return Sentence.of(word, list.stream().flatMap(FenceAnswer::value).toArray());
    }

    private static Stream<Object> value(Object json) {
        return switch (json) {
            case Map<?, ?> nested -> Stream.of(sentence(nested.get("key"), nested.get("values")));
            case String text -> Stream.of(text);
            case Number number -> Stream.of(number);
            default -> throw new IllegalArgumentException("not a value of a sentence");
        };
    }
}
