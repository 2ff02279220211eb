package org.qianfa.process.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.organ.Role;
import org.qianfa.report.stage.DecisionRule;
import org.qianfa.report.stage.Stage;
import org.qianfa.text.Sentence;

/** Who may sit in which kind of stage: drafters draft, the head alone signs, and neither of them reviews. */
final class StageLaw {
    private static final int LONGEST_NAME = 64;

    private StageLaw() {}

    static List<Sentence> obstacles(Process process) {
        var found = new ArrayList<Sentence>();
        for (var task : process.findFlowElementsOfType(UserTask.class))
            try {
                found.addAll(obstacles(StageReader.read(task)));
            } catch (ModelRefused refused) {
                found.addAll(refused.obstacles());
            }
        return found;
    }

    private static List<Sentence> obstacles(Stage stage) {
        var found = new ArrayList<Sentence>();
        if (stage.name().isBlank()
                || stage.name().length() > LONGEST_NAME
                || stage.id().length() > LONGEST_NAME)
            found.add(Sentence.of("model.stageName", stage.id(), LONGEST_NAME));
        var seats = Set.copyOf(stage.seats());
        switch (stage.kind()) {
            case DRAFT -> {
                if (!seats.equals(Set.of(Role.DRAFTER))) found.add(Sentence.of("model.draftersDraft", stage.id()));
            }
            case REVIEW -> {
                if (seats.contains(Role.DRAFTER) || seats.contains(Role.HEAD))
                    found.add(Sentence.of("model.othersReview", stage.id()));
            }
            case SIGN_OFF -> {
                if (!seats.equals(Set.of(Role.HEAD)) || !stage.rule().equals(DecisionRule.ANY))
                    found.add(Sentence.of("model.headSigns", stage.id()));
            }
            case PUBLISH -> throw new IllegalArgumentException("publication is nobody's stage");
        }
        return found;
    }
}
