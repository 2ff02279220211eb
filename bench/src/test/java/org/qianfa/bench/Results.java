package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** results.json, one line an entry, and the same for reading in RESULTS.md; an entry stays until it is measured again. */
final class Results {
    private static final Pattern ID = Pattern.compile("^\\s*\\{\"id\": \"([^\"]+)\"");
    private static final Pattern FIELD =
            Pattern.compile("\"(\\w+)\": (\"(?:[^\"\\\\]|\\\\.)*\"|\\[[^]]*]|\\{[^}]*}|[^,}]+)");

    private final Path folder;
    private final Map<String, String> entries = new TreeMap<>();

    Results(Path folder) throws IOException {
        this.folder = folder;
        Path json = folder.resolve("results.json");
        if (Files.exists(json)) {
            for (String line : Files.readAllLines(json)) {
                var id = ID.matcher(line);
                if (id.find()) entries.put(id.group(1), line.strip().replaceFirst(",$", ""));
            }
        }
    }

    void put(Contest contest, Samples samples) {
        List<String> fields = new ArrayList<>();
        fields.add(field("id", text(contest.id())));
        fields.add(field("what", text(contest.what())));
        fields.add(field("ours", Samples.number(Samples.median(samples.ours()))));
        fields.add(field("peer", Samples.number(Samples.median(samples.peer()))));
        fields.add(field("ratio", Samples.number(samples.ratio())));
        fields.add(field("unit", text(contest.unit())));
        fields.add(field(
                "samples",
                "{\"ours\": [" + Samples.list(samples.ours()) + "], \"peer\": [" + Samples.list(samples.peer())
                        + "]}"));
        fields.add(field("machine", text(Machine.description())));
        fields.add(field("date", text(LocalDate.now(ZoneId.systemDefault()).toString())));
        fields.add(field(
                "spread", "[" + Samples.number(samples.lowest()) + ", " + Samples.number(samples.highest()) + "]"));
        fields.add(field("aim", Samples.number(contest.aim())));
        fields.add(field("names", text(contest.ours() + " / " + contest.peer())));
        entries.put(contest.id(), "{" + String.join(", ", fields) + "}");
    }

    void write() throws IOException {
        Files.writeString(folder.resolve("results.json"), "[\n" + String.join(",\n", entries.values()) + "\n]\n");
        var page = new StringBuilder("""
                # 性能对比 Measurements

                Ours against a named peer or limit, measured alternately in one run; medians, and the ratio with the lowest and
                highest of its rounds. Less is better. `./qianfa bench [ID…]` measures again.

                | id | what | ours / peer | ours | peer | unit | ratio | spread | aim | machine | date |
                |---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (String entry : entries.values()) {
            Map<String, String> field = fields(entry);
            page.append("| ");
            for (String name :
                    List.of("id", "what", "names", "ours", "peer", "unit", "ratio", "spread", "aim", "machine")) {
                page.append(field.getOrDefault(name, "")).append(" | ");
            }
            page.append(field.getOrDefault("date", "")).append(" |\n");
        }
        Files.writeString(folder.resolve("RESULTS.md"), page);
    }

    private static Map<String, String> fields(String entry) {
        Map<String, String> fields = new TreeMap<>();
        var found = FIELD.matcher(entry);
        while (found.find()) {
            String value = found.group(2);
            fields.put(
                    found.group(1),
                    value.startsWith("[")
                            ? value.substring(1, value.length() - 1).replace(", ", "–")
                            : value.replaceAll("^\"|\"$", ""));
        }
        return fields;
    }

    private static String field(String name, String value) {
        return "\"" + name + "\": " + value;
    }

    private static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
