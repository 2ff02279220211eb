package org.qianfa.ui.audit;

import java.util.Arrays;
import java.util.Collection;
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
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.text.Texts;
import org.springframework.stereotype.Component;

/** Puts lines of the log into plain words. */
@Component
class AuditWords {
    /** The actions that have words, with the facts that their sentence holds, in its order. */
    private static final Map<String, List<String>> FACTS = Map.ofEntries(
            Map.entry("SignedIn", List.of()),
            Map.entry("PasswordRefused", List.of()),
            Map.entry("AccountClosed", List.of("minutes")),
            Map.entry("PasswordChanged", List.of()),
            Map.entry("OrganCreated", List.of("code")),
            Map.entry("PersonEnrolled", List.of("staff", "roles")),
            Map.entry("DutiesChanged", List.of("staff", "roles")),
            Map.entry("LinkIssued", List.of("staff")),
            Map.entry("CallOpened", List.of("year", "organs")),
            Map.entry("Opened", List.of("year")),
            Map.entry("SectionAssigned", List.of("section", "to")),
            Map.entry("SectionFinished", List.of("section")),
            Map.entry("SectionReopened", List.of("section")),
            Map.entry("EditingTakenOver", List.of("section")),
            Map.entry("TextTakenOver", List.of("sections", "cells")),
            Map.entry("ReasonGiven", List.of("rule")),
            Map.entry("ReasonWithdrawn", List.of("rule")),
            Map.entry("LastYearBrought", List.of("sections", "cells")),
            Map.entry("ParagraphTaken", List.of("section")),
            Map.entry("PasskeyAdded", List.of()),
            Map.entry("PasskeyRemoved", List.of()),
            Map.entry("Submitted", List.of("revision", "sm3")),
            Map.entry("Withdrawn", List.of()),
            Map.entry("ObjectionAnswered", List.of("section")),
            Map.entry("OpinionsVoided", List.of("opinions", "sections")),
            Map.entry("TakenBack", List.of("round")),
            Map.entry("SeatHandedOver", List.of("staff", "to")),
            Map.entry("SeatVacated", List.of("staff")),
            Map.entry("DraftHandedOver", List.of("staff", "to")),
            Map.entry("AbsenceAnnounced", List.of("staff", "from", "until")),
            Map.entry("AbsenceBegan", List.of("staff")),
            Map.entry("AbsenceEnded", List.of("staff")),
            Map.entry("Urged", List.of("to")),
            Map.entry("Copied", List.of("to")),
            Map.entry("CopyRead", List.of("to")),
            Map.entry("OpinionAsked", List.of("to")),
            Map.entry("OpinionGiven", List.of("to")),
            Map.entry("QuestionTakenBack", List.of("to")),
            Map.entry("Commented", List.of("section")),
            Map.entry("CommentReplied", List.of("section")),
            Map.entry("CommentReworded", List.of("section")),
            Map.entry("CommentWithdrawn", List.of("section")),
            Map.entry("CommentResolved", List.of("section")),
            Map.entry("CommentReopened", List.of("section")),
            Map.entry("ChainDeployed", List.of("version")),
            Map.entry("ChainChanged", List.of("from", "version")),
            Map.entry("CaseEnded", List.of()),
            Map.entry("CaseReopened", List.of()),
            Map.entry("StoodStill", List.of()),
            Map.entry("Approved", List.of("round", "sm3")),
            Map.entry("Returned", List.of("round", "sm3")),
            Map.entry("SignedOff", List.of("revision", "sm3", "confirmed")),
            Map.entry("Published", List.of("edition", "sm3")),
            Map.entry("PdfFailed", List.of("detail")),
            Map.entry("PublicationStopped", List.of("signedSm3", "foundSm3")),
            Map.entry("Reminded", List.of("people")),
            Map.entry("DeadlineMoved", List.of("stage", "from", "until")),
            Map.entry("CalendarOpened", List.of()),
            Map.entry("CalendarClosed", List.of()),
            Map.entry("WebhookAdded", List.of("robot", "host")),
            Map.entry("WebhookRemoved", List.of("robot", "host")),
            Map.entry("DeliveryRevived", List.of()));

    private static final int SHORT = 12;
    private final People people;
    private final Reports reports;

    AuditWords(People people, Reports reports) {
        this.people = people;
        this.reports = reports;
    }

    /** The actions by name, in the order of their words. */
    List<String> actions(Locale locale) {
        return FACTS.keySet().stream()
                .sorted(java.util.Comparator.comparing(action -> action(action, locale)))
                .toList();
    }

    String action(String action, Locale locale) {
        return FACTS.containsKey(action) ? Texts.in(locale, "audit.action." + action) : action;
    }

    /** Names of all people who occur in these lines, as actors or in facts. */
    Map<StaffId, String> names(Collection<AuditEntry> entries) {
        var ids = new HashSet<StaffId>();
        for (var entry : entries) {
            ids.add(entry.by());
            for (var fact : List.of("staff", "to"))
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
        var facts = FACTS.get(entry.action());
        if (facts == null) return entry.action();
        var values = facts.stream()
                .map(fact -> value(fact, entry.facts().getOrDefault(fact, ""), names, locale))
                .toArray();
        return Texts.in(locale, "audit.line." + entry.action(), values);
    }

    private String value(String fact, String value, Map<StaffId, String> names, Locale locale) {
        return switch (fact) {
            case "staff", "to" -> value.isEmpty() ? "" : who(new StaffId(value), names, locale);
            case "roles" ->
                Arrays.stream(value.split(","))
                        .filter(role -> !role.isEmpty())
                        .map(role -> Texts.in(locale, "role." + role))
                        .collect(Collectors.joining(Texts.in(locale, "list.comma")));
            case "confirmed" -> value.isEmpty() ? "" : Texts.in(locale, "audit.confirmed." + value);
            case "version" -> ReportStages.version(value, locale);
            case "from" -> value.contains("-") ? value : ReportStages.version(value, locale); // of a date, or a chain
            case "stage" -> value.isEmpty() ? "" : Texts.in(locale, "heat." + value);
            case "robot" -> Texts.in(locale, "robot." + value);
            case "sm3", "signedSm3", "foundSm3" -> value.length() > SHORT ? value.substring(0, SHORT) + "…" : value;
            default -> value;
        };
    }
}
