package org.qianfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/**
 * Every table is one module's, which alone writes it; a list that a screen shows may join tables of the modules below its own, and of no
 * others. Spring Modulith cannot see that, since it is said in SQL.
 */
class TableOwnersTests {
    private static final Map<String, List<String>> OWNERS = Map.ofEntries(
            Map.entry("absence", List.of("absence")),
            Map.entry(
                    "approval",
                    List.of(
                            "case_act",
                            "decision",
                            "decision_check",
                            "drafter_change",
                            "objection",
                            "objection_answer",
                            "opinion_void",
                            "own_chain",
                            "review_round",
                            "round_seat",
                            "seat_change",
                            "signature_proof",
                            "standstill")),
            Map.entry("audit", List.of("audit_entry", "audit_head")),
            Map.entry("comment", List.of("report_comment")),
            Map.entry("correspondence", List.of("consultation", "phrase", "report_copy", "urge")),
            Map.entry(
                    "deadline",
                    List.of(
                            "calendar_feed",
                            "call_opening",
                            "call_target",
                            "due_change",
                            "reminder",
                            "report_call",
                            "stage_stay")),
            Map.entry("judgement", List.of("finding_reason", "last_year_report", "taken_paragraph")),
            Map.entry(
                    "notice",
                    List.of("delivery", "inbox_entry", "notice", "notice_choice", "notice_settings", "webhook")),
            Map.entry("operation", List.of("restoration")),
            Map.entry(
                    "organ",
                    List.of(
                            "account_proposal",
                            "duty",
                            "installation",
                            "one_time_link",
                            "organ",
                            "password_history",
                            "sign_in_attempts",
                            "sign_in_session",
                            "staff")),
            Map.entry("passkey", List.of("passkey")),
            Map.entry("secondfactor", List.of("totp")),
            Map.entry("publication", List.of("publication", "publication_stop")),
            Map.entry(
                    "report",
                    List.of(
                            "kept_text",
                            "reading_grant",
                            "report",
                            "report_cell",
                            "report_contributor",
                            "report_revision",
                            "report_section",
                            "report_section_due",
                            "report_stage_due",
                            "saved_filter",
                            "section_lease",
                            "signature",
                            "work_item")));

    private static final String OFFICE = "backend/office/src/main/java/org/qianfa";
    private static final Pattern SQL =
            Pattern.compile("(?s)\\s*(select|insert|update|delete|from|join|union|where)\\b.*");
    private static final Pattern USE = Pattern.compile(
            "\\b(?<verb>insert into|delete from|from|join|(?<!for )update)\\s+(?!select\\b)(?<table>\\w+)");
    private static final Set<String> WRITING = Set.of("insert into", "delete from", "update");
    private static final Map<String, String> OWNER_OF = OWNERS.entrySet().stream()
            .flatMap(owner -> owner.getValue().stream().map(table -> Map.entry(table, owner.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void everyTableHasAnOwner() throws IOException {
        var tables = new TreeSet<String>();
        for (var migration : files("backend/office/src/main/resources/db/migration")) {
            var sql = Files.readString(migration);
            named("create table", sql).forEach(tables::add);
            named("drop table", sql).forEach(tables::remove);
        }
        assertThat(OWNER_OF.keySet()).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void aModuleWritesItsOwnTablesAndReadsThoseBelowIt() throws IOException {
        for (var module : modules())
            assertThat(SourceLiterals.in(files(OFFICE + "/" + module)).entrySet().stream()
                            .flatMap(source -> source.getValue().stream()
                                    .flatMap(literal -> breaches(module, literal))
                                    .map(breach -> source.getKey() + " " + breach)))
                    .isEmpty();
    }

    @Test
    void nobodyOutsideTheOfficeSpeaksSql() throws IOException {
        for (var module : List.of("backend/content", "processes", "ui"))
            assertThat(SourceLiterals.in(files(module + "/src/main/java")).values())
                    .as(module)
                    .allSatisfy(literals -> assertThat(literals).noneMatch(literal -> USE.matcher(literal)
                            .results()
                            .anyMatch(use -> OWNER_OF.containsKey(use.group("table")))));
    }

    private static Stream<String> breaches(String module, String literal) {
        return USE.matcher(literal).results().flatMap(use -> breach(module, literal, use).stream());
    }

    private static Optional<String> breach(String module, String literal, MatchResult use) {
        var table = use.group("table");
        var owner = OWNER_OF.get(table);
        if (owner == null)
            return SQL.matcher(literal).matches()
                    ? Optional.of("names " + table + ", which is nobody's table")
                    : Optional.empty();
        if (WRITING.contains(use.group("verb")))
            return owner.equals(module)
                    ? Optional.empty()
                    : Optional.of("writes " + table + ", which is " + owner + "'s");
        return owner.equals(module) || below(module).contains(owner)
                ? Optional.empty()
                : Optional.of("reads " + table + ", which is " + owner + "'s and does not stand below " + module);
    }

    /** The modules that one may depend on, and those that they may depend on. */
    private static Set<String> below(String module) {
        var below = new TreeSet<String>();
        for (var next : allowed(module)) {
            below.add(next);
            below.addAll(below(next));
        }
        return below;
    }

    private static Set<String> allowed(String module) {
        try {
            var rules = Class.forName("org.qianfa." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return Arrays.stream(Objects.requireNonNull(rules).allowedDependencies())
                    .map(allowed -> allowed.split(" :: ", 2)[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<String> modules() throws IOException {
        try (var folders = Files.list(ProjectFiles.of(OFFICE))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (var all = Files.walk(ProjectFiles.of(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Stream<String> named(String what, String sql) {
        return Pattern.compile("(?m)^" + what + " (\\w+)")
                .matcher(sql)
                .results()
                .map(made -> made.group(1));
    }
}
