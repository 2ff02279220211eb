package org.qianfa.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.form.OrganKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report's {@code expected.json} says.
 *
 * @param renderings the kinds of file that the report is made into as well: docx, xlsx, pdf
 * @param tolerated what may be found or not: the rule book does not decide it
 */
record Expectation(
        String file,
        @JsonProperty("as") List<String> renderings,
        Options options,
        Read reading,
        List<ExpectedFinding> findings,
        List<ExpectedFinding> tolerated) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Expectation {
        renderings = orNone(renderings);
        findings = orNone(findings);
        tolerated = orNone(tolerated);
    }

    static Expectation read(Path file) {
        return JSON.readValue(file.toFile(), Expectation.class);
    }

    @SuppressWarnings("NullAway") // a list that the file does not name
    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** What the person says who hands the report in; files stand beside the report. */
    record Options(
            int year,
            Optional<String> organKind,
            Optional<String> previous,
            List<String> siblings,
            Map<String, Long> register) {
        @SuppressWarnings("NullAway")
        Options {
            siblings = orNone(siblings);
            register = register == null ? Map.of() : Map.copyOf(register);
        }

        Optional<OrganKind> kind() {
            return organKind.map(OrganKind::ofKey);
        }
    }

    /**
     * How the report is read.
     *
     * @param organ absent where the title does not tell
     * @param sections numbers of those that are there
     * @param tables ok, incomplete or missing, by number
     * @param cells some of them, by key
     * @param unplaced how many things could not be placed; absent for a page with other things around the report
     */
    record Read(
            String form,
            Optional<String> organ,
            List<Integer> sections,
            Map<Integer, String> tables,
            Map<String, String> cells,
            Optional<Integer> unplaced) {}
}
