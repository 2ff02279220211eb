package org.qianfa.corpus.prose;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * One paragraph and what is wrong with it, a line of a file of such cases.
 *
 * @param section where the text stands: 1, 5 or 6
 * @param place within section 1: lead, active, apply, manage, platform or guard
 * @param more what other sections say too, by their numbers
 * @param table4 15 numbers; absent for zeros
 * @param previous last year's report
 * @param allow rules that may speak too
 * @param doubtful opinions differ; told apart, in no count
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record LabelledProse(
        String id,
        String shape,
        int section,
        Optional<String> place,
        String kind,
        String organ,
        int year,
        String text,
        Optional<Map<Integer, String>> more,
        Optional<TableTwo> table2,
        Optional<TableThree> table3,
        Optional<List<Integer>> table4,
        Optional<Previous> previous,
        List<Wanted> expect,
        Optional<List<String>> allow,
        Optional<Boolean> doubtful) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Made, abolished and valid documents; the fee in 万元. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TableTwo(Optional<List<Integer>> normative, Optional<String> fee) {}

    /**
     * Applications.
     *
     * @param fresh six columns
     * @param carried six columns
     * @param outcomes how many of each group
     * @param rows how many of single rows, by their numbers; a group that names none stands in its first row
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TableThree(
            @com.fasterxml.jackson.annotation.JsonProperty("new")
            List<Integer> fresh,

            List<Integer> carried,
            Map<String, Integer> outcomes,
            int left,
            Optional<Map<Integer, Integer>> rows) {}

    /** What the year before said, where it is compared. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Previous(
            Optional<TableTwo> table2,
            Optional<TableThree> table3,
            Optional<List<Integer>> table4,
            Optional<Map<String, String>> said) {}

    /**
     * A finding that is wanted.
     *
     * @param rule one or several with | between, any of which will do
     * @param severity I where at most a hint is wanted
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Wanted(String rule, Optional<String> quote, Optional<String> severity) {
        boolean isHint() {
            return severity.filter("I"::equals).isPresent();
        }

        List<String> rules() {
            return List.of(rule.split("\\|"));
        }
    }

    static List<LabelledProse> readAll(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, LabelledProse.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isDoubtful() {
        return doubtful.orElse(false);
    }
}
