package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** Fees for processing information that were taken; not what was only asked for, waived or set as a rate. */
final class ProcessingFees implements ClaimVocabulary {
    private static final Pattern FEE = Pattern.compile("信息处理费|信息公开(?:相关)?(?:收费|费用)");
    private static final Pattern FEE_BEFORE = Pattern.compile(
            "(?:信息处理费|信息公开(?:相关)?(?:收费|费用))(?:收取|收费|金额|总额|实际|实收|人民币)*" + QuantityContext.FILLER + "(?:人民币|收取)?$");
    private static final Pattern TAKEN =
            Pattern.compile("(?:收取|实收|收到|收费)(?:金额|总额|费用|总金额|人民币)?" + QuantityContext.FILLER + "$");
    private static final Pattern UNRELATED = Pattern.compile("通知|应收|减免|免收|标准|每|退还|超过|按件|按量");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!context.quantity().isMoney()
                || UNRELATED.matcher(context.wordsBefore()).find()) return List.of();
        if (FEE_BEFORE.matcher(context.wordsBefore()).find()) return List.of(ClaimSubject.FEE);
        return TAKEN.matcher(context.wordsBefore()).find()
                        && FEE.matcher(context.statementBefore() + context.clauseWords())
                                .find()
                ? List.of(ClaimSubject.FEE)
                : List.of();
    }
}
