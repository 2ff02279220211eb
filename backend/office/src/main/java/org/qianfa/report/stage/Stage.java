package org.qianfa.report.stage;

import java.util.List;
import org.qianfa.organ.Role;

/**
 * One step of the chain as the model describes it.
 *
 * @param id the element's id in the model
 * @param name the element's name, Chinese first
 * @param seats whose duty it is, empty for publication
 */
public record Stage(String id, String name, StageKind kind, List<Role> seats, DecisionRule rule) {
    public Stage {
        seats = List.copyOf(seats);
    }
}
