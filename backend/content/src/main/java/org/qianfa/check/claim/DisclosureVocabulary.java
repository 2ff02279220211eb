package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** Information disclosed of the organ's own accord, all of it. */
final class DisclosureVocabulary implements ClaimVocabulary {
    private static final Pattern NAMED = QuantityContext.patternAtEnd("主动公开(?:的|各类){0,2}(?:政府|政务)?信息");
    private static final Pattern NAMED_BEHIND = Pattern.compile("^(?:政府|政务)?信息(?:[、和及]?$|[里中内])");
    private static final Pattern VERB = QuantityContext.patternAtEnd("主动公开");
    private static final Pattern UNITS = Pattern.compile("条|件|份|篇|项");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!UNITS.matcher(context.quantity().unit()).matches()) return List.of();
        var named = NAMED.matcher(context.wordsBefore()).find() && context.isLastInClause();
        return named
                        || (VERB.matcher(context.wordsBefore()).find()
                                && NAMED_BEHIND.matcher(context.wordsBehind()).find())
                ? List.of(ClaimSubject.DISCLOSED)
                : List.of();
    }
}
