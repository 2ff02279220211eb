package org.qianfa.process.installation;

import java.util.List;
import java.util.SortedMap;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Rounds;
import org.qianfa.check.Place;
import org.qianfa.comment.Comments;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.deadline.Deadlines;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.report.Report;
import org.qianfa.report.signature.Signatures;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.timeline.Timelines;
import org.springframework.context.ApplicationContext;

/** Everything that people and the gate have said of a report. */
final class SaidInventory {
    private final ApplicationContext spring;
    private final Report report;
    private final ReportId id;
    private final StaffId head;

    SaidInventory(ApplicationContext spring, Report report, StaffId head) {
        this.spring = spring;
        this.report = report;
        this.id = report.id();
        this.head = head;
    }

    void addTo(SortedMap<String, List<String>> facts) {
        wasJudged(facts);
        wasDecided(facts);
        wasTalkedAbout(facts);
    }

    private void wasJudged(SortedMap<String, List<String>> facts) {
        facts.put(
                "reasons",
                the(Judgements.class).findings(id, head).stream()
                        .filter(one -> one.reason().isPresent() || one.fallen().isPresent())
                        .map(one -> one.finding().rule() + " " + one.subject().place() + " "
                                + one.reason().map(reason -> reason.name() + ": " + reason.text()) + " "
                                + one.fallen().map(reason -> reason.text()))
                        .toList());
        facts.put(
                "last year's",
                the(LastYears.class).lastYear(id, head).stream()
                        .map(last -> last.year() + " " + last.form().id() + " "
                                + last.brought().map(brought -> brought.fileName() + " " + brought.name())
                                + ContentDigest.of(last.content()))
                        .toList());
        facts.put(
                "taken",
                the(LastYearTexts.class).carried(id, head).stream()
                        .map(taken -> taken.section() + " " + taken.text() + " " + taken.name())
                        .toList());
        var schedule = the(Deadlines.class).schedule(id, head);
        facts.put(
                "due", List.of(schedule.stages().toString(), schedule.sections().toString()));
        facts.put(
                "due changes",
                the(Deadlines.class).changes(id, head).stream()
                        .map(change -> change.stage() + " " + change.from() + " " + change.to() + " " + change.reason())
                        .toList());
    }

    private void wasDecided(SortedMap<String, List<String>> facts) {
        facts.put(
                "decisions",
                the(Rounds.class).decisions(id, head).stream()
                        .map(decision -> decision.round() + " " + decision.stageName() + " " + decision.name() + " "
                                + decision.verdict() + " " + decision.opinion() + " void " + decision.voidSections()
                                + " " + checks(decision) + " " + decision.hash().sm3() + " " + decision.at())
                        .toList());
        facts.put(
                "seats",
                the(Rounds.class).latest(id, head).stream()
                        .map(view -> view.round().number() + " " + view.round().stageName() + " "
                                + view.round().hash().sm3() + " " + view.round().outcome())
                        .toList());
        facts.put(
                "objections",
                the(Objections.class).all(id, head).stream()
                        .map(raised -> raised.name() + " " + raised.section() + " "
                                + place(raised.objection().place()) + " "
                                + raised.objection().reason() + " "
                                + raised.answer().map(answer -> answer.adopted() + answer.words() + answer.sent()))
                        .toList());
        facts.put(
                "signature",
                the(Signatures.class).inForce(report).stream()
                        .map(given -> given.signerName() + " " + given.opinion() + " " + given.revision() + " "
                                + given.hash().sm3() + " " + given.signedAt() + " "
                                + the(SignOffs.class)
                                        .confirmed(id, head)
                                        .map(confirmed -> confirmed.passkeyName() + " holds " + confirmed.holds()))
                        .toList());
        facts.put(
                "timeline",
                the(Timelines.class).timelineOf(id, head).stream()
                        .map(entry -> entry.at() + " " + entry.kind() + " " + entry.who() + " → " + entry.whom() + " "
                                + entry.stage() + " " + entry.round() + " " + entry.words() + " " + entry.detail())
                        .sorted()
                        .toList());
    }

    private void wasTalkedAbout(SortedMap<String, List<String>> facts) {
        facts.put(
                "comments",
                the(Comments.class).commentsOn(id, head).stream()
                        .map(comment -> anchor(comment.anchor()) + " gone "
                                + comment.place().isGone() + " "
                                + comment.said().name() + ": "
                                + comment.said().words() + " "
                                + comment.replies().stream()
                                        .map(reply -> reply.name() + ": " + reply.words())
                                        .toList()
                                + " " + comment.resolved().map(resolved -> resolved.name() + resolved.at()) + " "
                                + comment.said().editedAt())
                        .toList());
        facts.put(
                "questions",
                the(Consultations.class).consultationsAbout(id, head).stream()
                        .map(asked -> asked.byName() + " → " + asked.toName() + " " + asked.question() + " "
                                + asked.dueOn() + " " + asked.answer() + " " + asked.takenBackAt())
                        .toList());
        facts.put(
                "copies",
                the(Copies.class).copiesOf(id, head).stream()
                        .map(copy -> copy.byName() + " → " + copy.toName() + " " + copy.note() + " " + copy.readAt())
                        .sorted()
                        .toList());
    }

    private static List<String> checks(Decision decision) {
        return decision.checks().stream()
                .map(item ->
                        item.checklist() + "/" + item.item() + " " + item.words() + " " + item.ticked() + item.remark())
                .toList();
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InSection(var section, var start, var end, var quote) ->
                section + " " + start + "–" + end + " " + quote;
            case Place.InCell(var cell) -> cell.toString();
            case Place.InTable table -> throw new IllegalArgumentException("an objection is about no table: " + table);
            case Place.InReport report ->
                throw new IllegalArgumentException("an objection is about no report: " + report);
        };
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OfSection(var section) -> "section " + section;
            case Anchor.OfCell(var section, var cell) -> section + " " + cell;
            case Anchor.OfWords(var section, var start, var quote, var prefix, var suffix) ->
                section + " " + start + " " + prefix + "[" + quote + "]" + suffix;
        };
    }

    private <T> T the(Class<T> service) {
        return spring.getBean(service);
    }
}
