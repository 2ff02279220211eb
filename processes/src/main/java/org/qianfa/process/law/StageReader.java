package org.qianfa.process.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.bpmn.model.UserTask;
import org.qianfa.organ.Role;
import org.qianfa.report.stage.DecisionRule;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;

/** Reads what the model says about a user task: kind, seats and rule of decision, as attributes of our own. */
public final class StageReader {
    static final String NAMESPACE = "http://qianfa.org/bpmn";
    private static final Map<String, StageKind> KINDS =
            Map.of("draft", StageKind.DRAFT, "review", StageKind.REVIEW, "signOff", StageKind.SIGN_OFF);
    private static final Map<String, Role> SEATS = Map.of(
            "drafter",
            Role.DRAFTER,
            "officeHead",
            Role.OFFICE_HEAD,
            "secrecy",
            Role.SECRECY,
            "privacy",
            Role.PRIVACY,
            "member",
            Role.MEMBER,
            "deputyHead",
            Role.DEPUTY_HEAD,
            "head",
            Role.HEAD);

    private StageReader() {}

    /** @throws ModelRefused where an attribute is missing or unknown */
    public static Stage read(UserTask task) {
        return new Stage(
                task.getId(), Objects.requireNonNullElse(task.getName(), ""), kind(task), seats(task), rule(task));
    }

    private static StageKind kind(UserTask task) {
        var kind = KINDS.get(attribute(task, "kind"));
        if (kind == null) throw new ModelRefused("model.kindUnknown", task.getId());
        return kind;
    }

    private static List<Role> seats(UserTask task) {
        return Arrays.stream(attribute(task, "seats").split(","))
                .map(name -> {
                    var seat = SEATS.get(name.strip());
                    if (seat == null) throw new ModelRefused("model.seatUnknown", task.getId(), name);
                    return seat;
                })
                .toList();
    }

    private static DecisionRule rule(UserTask task) {
        try {
            return DecisionRule.parse(attribute(task, "rule"));
        } catch (IllegalArgumentException unknown) {
            throw new ModelRefused("model.ruleUnknown", task.getId());
        }
    }

    private static String attribute(UserTask task, String name) {
        var value = task.getAttributeValue(NAMESPACE, name);
        if (value == null || value.isBlank()) throw new ModelRefused("model.attributeMissing", task.getId(), name);
        return value;
    }
}
