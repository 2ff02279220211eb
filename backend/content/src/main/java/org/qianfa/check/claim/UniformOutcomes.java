package org.qianfa.check.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.check.language.Statement;

/** Claims that all applications ended alike: 收到6件，均予以公开. */
final class UniformOutcomes {
    private static final Pattern ALL =
            Pattern.compile("(?:均|全部|都|一律|全都)(?:已|依法|依规|按时|按期|及时|在法定期限内|在规定时限内|为|给予|作出|作|答复为|决定){0,3}"
                    + "(?<name>予以公开|同意公开|部分公开|不予公开|无法提供|不予处理)(?![或和及与、]|以?及)");
    private static final Set<ClaimSubject> COUNTED =
            EnumSet.of(ClaimSubject.RECEIVED, ClaimSubject.NEWLY_RECEIVED, ClaimSubject.HANDLED, ClaimSubject.ANSWERED);

    private UniformOutcomes() {}

    /** @param counted what the statement counts */
    static List<Claim> read(Statement statement, List<Claim> counted) {
        var found = new ArrayList<Claim>();
        for (var clause : statement.clauses()) {
            var all = ALL.matcher(clause.text());
            if (clause.inBrackets() || !all.find()) continue;
            var end = clause.start() + all.end();
            counted.stream()
                    .filter(claim -> COUNTED.contains(claim.subject()) && claim.end() <= end && !claim.partial())
                    .reduce((_, later) -> later)
                    .filter(claim ->
                            counted.stream().noneMatch(other -> other.start() >= claim.end() && other.end() <= end))
                    .ifPresent(claim -> found.add(claim.endingIn(OutcomeVocabulary.subjectOf(all.group("name")), end)));
        }
        return found;
    }
}
