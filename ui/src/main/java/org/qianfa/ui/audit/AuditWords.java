package org.qianfa.ui.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.audit.AuditEntry;
import org.qianfa.organ.People;
import org.qianfa.report.Reports;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Template;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.text.Texts;
import org.springframework.stereotype.Component;

/** Puts lines of the log into plain words. */
@Component
class AuditWords {
    /** Every event has both, by its key; the line names the facts that it holds in braces. */
    private static final String ACTION = "audit.action.";

    private static final String LINE = "audit.line.";
    private static final int SHORT = 12;
    private final People people;
    private final Reports reports;

    AuditWords(People people, Reports reports) {
        this.people = people;
        this.reports = reports;
    }

    /** The actions by name, in the order of their words. */
    List<String> actions(Locale locale) {
        return Texts.keys(ACTION).stream()
                .sorted(Comparator.comparing(action -> action(action, locale)))
                .toList();
    }

    String action(String action, Locale locale) {
        return Texts.has(ACTION + action) ? Texts.in(locale, ACTION + action) : action;
    }

    /** Names of all people who occur in these lines, as actors or in facts. */
    Map<StaffId, String> names(Collection<AuditEntry> entries) {
        var ids = new HashSet<StaffId>();
        for (var entry : entries) {
            ids.add(entry.by());
            for (var fact : List.of("staff", "to", "issuer", "confirmer"))
                Optional.ofNullable(entry.facts().get(fact)).map(StaffId::new).ifPresent(ids::add);
        }
        return people.names(ids);
    }

    Map<ReportId, String> titles(Collection<AuditEntry> entries) {
        return reports.titles(entries.stream()
                .flatMap(entry -> entry.report().stream())
                .distinct()
                .toList());
    }

    String who(StaffId id, Map<StaffId, String> names, Locale locale) {
        if (id.equals(StaffId.SYSTEM)) return Texts.in(locale, "audit.system");
        return names.getOrDefault(id, Texts.in(locale, "audit.stranger"));
    }

    /** What happened, with its facts. */
    String sentence(AuditEntry entry, Map<StaffId, String> names, Locale locale) {
        if (!Texts.has(LINE + entry.action())) return entry.action();
        return Template.fill(
                Texts.template(locale, LINE + entry.action()),
                fact -> value(fact, entry.facts().getOrDefault(fact, ""), names, locale));
    }

    private String value(String fact, String value, Map<StaffId, String> names, Locale locale) {
        return switch (fact) {
            case "staff", "to", "issuer", "confirmer" -> value.isEmpty() ? "" : who(new StaffId(value), names, locale);
            case "roles" ->
                Arrays.stream(value.split(","))
                        .filter(role -> !role.isEmpty())
                        .map(role -> Texts.in(locale, "role." + role))
                        .collect(Collectors.joining(Texts.in(locale, "list.comma")));
            case "confirmed" -> value.isEmpty() ? "" : Texts.in(locale, "audit.confirmed." + value);
            case "place" ->
                switch (value) {
                    case "" -> "";
                    case "session" -> Texts.in(locale, "audit.place.session");
                    default -> Texts.in(locale, "audit.place", value);
                };
            case "sessionEnd" -> value.isEmpty() ? "" : Texts.in(locale, "audit.sessionEnd." + value);
            case "version" -> ReportStages.version(value, locale);
            case "from" -> value.contains("-") ? value : ReportStages.version(value, locale); // of a date, or a chain
            case "stage" -> value.isEmpty() ? "" : Texts.in(locale, "heat." + value);
            case "robot" -> Texts.in(locale, "robot." + value);
            case "sm3", "signedSm3", "foundSm3" -> value.length() > SHORT ? value.substring(0, SHORT) + "…" : value;
            default -> value;
        };
    }
}
