package org.qianfa.approval.round;

import java.util.Map;
import java.util.Optional;
import org.qianfa.approval.checklist.Checklists;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.decision.NewDecision;
import org.qianfa.report.Report;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.report.stage.Stage;
import org.qianfa.text.ModelName;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Where a report goes that is not simply handed on: back to an earlier stage, or straight to the stage that returned it. */
@Component
public class Routing {
    private final Chain chain;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final Checklists checklists;

    Routing(Chain chain, RoundRows rounds, DecisionRows decisions, Checklists checklists) {
        this.chain = chain;
        this.rounds = rounds;
        this.decisions = decisions;
        this.checklists = checklists;
    }

    /** @throws Refused where the model draws no such way back, or none straight to this stage again */
    public ReturnRoute chosenReturn(Report report, Round round, NewDecision newDecision) {
        var routes = chain.returns(report.id(), round.stageId());
        var route = (newDecision.to().isEmpty()
                        ? routes.stream().reduce((_, first) -> first)
                        : routes.stream()
                                .filter(each -> each.stage().id().equals(newDecision.to()))
                                .findFirst())
                .orElseThrow(() -> new Refused(Sentence.of("approval.noSuchReturn")));
        if (newDecision.straightBack() && !route.straightBack())
            throw new Refused(Sentence.of(
                    "approval.noWayStraightBack", new ModelName(route.stage().name())));
        return route;
    }

    /**
     * The earliest of the stages that those who returned a round want it to go back to. It comes straight back where all of them want that, and
     * a way is drawn.
     */
    ReturnRoute agreedReturn(Report report, Round round, Map<String, Boolean> targets) {
        var routes = chain.returns(report.id(), round.stageId());
        var route = routes.stream()
                .filter(each -> targets.containsKey(each.stage().id()))
                .reduce((_, earlier) -> earlier)
                .orElseThrow(() -> new IllegalStateException("a round that was returned says where to"));
        var straight = route.straightBack() && targets.values().stream().allMatch(Boolean::booleanValue);
        return new ReturnRoute(route.stage(), straight);
    }

    /**
     * The stage that wants the report straight back, once the stage that it stands at is over. Only the last return counts, and what was withdrawn
     * since counts for nothing. A checklist between them whose approval covered what has changed is not passed by: then all stages come again.
     */
    public Optional<Stage> straightTo(Report report) {
        return rounds.lastDecided(report)
                .filter(Round::straightBack)
                .filter(round -> chain.leadsStraight(report.id(), report.stageId(), round.stageId()))
                .filter(round -> passesNoChecklist(report, round))
                .flatMap(round -> chain.stages(report.id()).stream()
                        .filter(stage -> stage.id().equals(round.stageId()))
                        .findFirst());
    }

    /** The stage after the one that the report stands at, for a report that is simply handed on. */
    public Optional<Stage> nextStage(Report report) {
        return chain.stages(report.id()).stream()
                .dropWhile(stage -> !stage.id().equals(report.stageId()))
                .skip(1)
                .findFirst();
    }

    private boolean passesNoChecklist(Report report, Round to) {
        var decided = decisions.all(report);
        return chain.stages(report.id()).stream()
                .dropWhile(stage -> !stage.id().equals(report.stageId()))
                .skip(1)
                .takeWhile(stage -> !stage.id().equals(to.stageId()))
                .flatMap(stage -> stage.seats().stream())
                .flatMap(duty -> checklists.listsOf(duty).stream())
                .allMatch(list -> decided.stream()
                        .anyMatch(decision -> decision.holds()
                                && decision.checks().stream()
                                        .anyMatch(item -> item.checklist().equals(list))));
    }
}
