package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** Information disclosed of the organ's own accord, all of it. */
final class DisclosureVocabulary implements ClaimVocabulary {
    private static final Pattern NAMED = QuantityContext.patternAtEnd("主动公开(?:的|各类){0,2}(?:政府|政务)?信息");
    /** "全年共公开政府信息16条": all that was disclosed, whatever it is called. */
    private static final Pattern ALL = Pattern.compile(
            "^(?:我[镇乡局委办市县区街道]{1,2}|本[镇乡局委办市县区]|截[至止](?:年底|年末)?|20\\d{2}年度?|[，、]){0,3}(?:全年|本年度?|年内|年度|一年来)[，]?(?:共|共计|总计|累计|合计)?(?:公开|主动公开)(?:各类)?(?:政府|政务)?信息"
                    + QuantityContext.FILLER + "$");

    private static final Pattern ALONE = Pattern.compile("(?:^|[，：全年共计]|本年度?|年内)主动公开$");
    private static final Pattern BY_CHANNEL = Pattern.compile(
            "(?:通过|依托|利用|借助|经|在)[^、和及与等]{0,16}(?:网站?|平台|公众号|微信|微博|专栏|公开栏|显示屏|媒体|公报)(?:上)?(?:共|主动)?公开(?:各类)?(?:政府|政务)?信息"
                    + QuantityContext.FILLER + "$");
    private static final Pattern NAMED_BEHIND = Pattern.compile("^(?:政府|政务)?信息(?:[、和及]?$|[里中内])");
    private static final Pattern VERB = QuantityContext.patternAtEnd("主动公开");
    private static final Pattern UNITS = Pattern.compile("条|件|份|篇|项");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!UNITS.matcher(context.quantity().unit()).matches()) return List.of();
        var named = NAMED.matcher(context.wordsBefore()).find() && context.isLastInClause();
        if (BY_CHANNEL.matcher(context.wordsBefore()).find()) return List.of(ClaimSubject.DISCLOSED_BY_CHANNEL);
        var all = context.isLastInClause()
                && (ALL.matcher(context.wordsBefore()).find()
                        || ALONE.matcher(context.wordsBefore()).find());
        return named
                        || all
                        || (VERB.matcher(context.wordsBefore()).find()
                                && NAMED_BEHIND.matcher(context.wordsBehind()).find())
                ? List.of(ClaimSubject.DISCLOSED)
                : List.of();
    }
}
