package org.qianfa.approval.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.approval.objection.Objection;

/**
 * How somebody returns a report (退回修改).
 *
 * @param to the stage it goes back to, "" for drafting
 * @param straightBack 改后直接送我: it comes straight back to this stage; otherwise it goes through all stages again (逐级再审)
 */
public record Returning(String opinion, List<Objection> objections, String to, boolean straightBack) {
    public Returning {
        objections = List.copyOf(objections);
    }

    /** The opinion and every reason, one a line. */
    public String words() {
        return Stream.concat(Stream.of(opinion), objections.stream().map(Objection::reason))
                .filter(said -> !said.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Back to drafting and through all stages again; a section whose reason is blank is no reason. */
    public static Returning toDrafting(String opinion, Map<Integer, String> reasons) {
        var objections = new ArrayList<Objection>();
        new TreeMap<>(reasons).forEach((section, reason) -> {
            if (!reason.isBlank()) objections.add(Objection.to(section, reason));
        });
        return new Returning(opinion, objections, "", false);
    }
}
