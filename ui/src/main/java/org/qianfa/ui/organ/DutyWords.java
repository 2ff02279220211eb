package org.qianfa.ui.organ;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.organ.Duty;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.organ.proposal.Proposal;
import org.qianfa.ui.text.Texts;

/** Which duties somebody holds, and which they are to hold, in words. */
final class DutyWords {
    private final Locale language;

    DutyWords(Locale language) {
        this.language = language;
    }

    /** By name, none said as such. */
    String of(Collection<Role> roles) {
        if (roles.isEmpty()) return Texts.in(language, "people.noDuty");
        return roles.stream()
                .distinct()
                .sorted()
                .map(role -> role.sentence().in(language))
                .collect(Collectors.joining(Texts.in(language, "list.comma")));
    }

    /** With what waits to be confirmed. */
    String of(Staff staff, Optional<Proposal> waiting) {
        var held = of(staff.duties().stream().map(Duty::role).toList());
        return waiting.map(proposal -> proposal.roles()
                        .map(roles -> Texts.in(language, proposed(staff), of(roles), held))
                        .orElseGet(() -> Texts.in(language, "people.waiting.link", held)))
                .orElse(held);
    }

    private static String proposed(Staff staff) {
        return staff.duties().isEmpty() ? "people.waiting.new" : "people.waiting";
    }
}
