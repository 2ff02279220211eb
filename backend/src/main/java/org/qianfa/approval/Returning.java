package org.qianfa.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Back to drafting and through all stages again; a section whose reason is blank is no reason. */
    public static Returning toDrafting(String opinion, Map<Integer, String> reasons) {
        var objections = new ArrayList<Objection>();
        new TreeMap<>(reasons).forEach((section, reason) -> {
            if (!reason.isBlank()) objections.add(Objection.to(section, reason));
        });
        return new Returning(opinion, objections, "", false);
    }
}
