package org.qianfa.workday;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files {@code YYYY.yaml}: those that the product brings, and those of a folder beside it, which win. */
final class HolidayFiles {
    private static final Pattern NAME = Pattern.compile("(20\\d\\d)\\.yaml");
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .build();

    private HolidayFiles() {}

    /** A file as it is written; what is absent is empty. */
    private record Written(
            int year,
            String notice,
            String source,
            List<HolidayArrangement.Holiday> holidays,
            List<LocalDate> workdays) {}

    /** @throws UnusableHolidays with the name of the file and what is wrong with it */
    static Map<Integer, HolidayArrangement> read(Path beside) {
        var found = new TreeMap<Integer, HolidayArrangement>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:holidays/*.yaml"))
                add("holidays/" + file.getFilename(), file.getContentAsByteArray(), found);
            if (Files.isDirectory(beside))
                try (var files = Files.list(beside)) {
                    for (var file : files.sorted().toList())
                        if (file.toString().endsWith(".yaml")) add(file.toString(), Files.readAllBytes(file), found);
                }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static void add(String file, byte[] yaml, Map<Integer, HolidayArrangement> into) {
        var arrangement = parse(file, yaml);
        into.put(arrangement.year(), arrangement);
    }

    static HolidayArrangement parse(String file, byte[] yaml) {
        var name = NAME.matcher(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
        if (!name.matches()) throw new UnusableHolidays(file, "the name is not of the form 2026.yaml");
        try {
            var written = YAML.readValue(yaml, Written.class);
            if (written.year() != Integer.parseInt(name.group(1)))
                throw new UnusableHolidays(file, "year " + written.year() + " is not the one of the name");
            return new HolidayArrangement(
                    written.year(), written.notice(), written.source(), written.holidays(), written.workdays());
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new UnusableHolidays(file, wrong);
        }
    }
}
