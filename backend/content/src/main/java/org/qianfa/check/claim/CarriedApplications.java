package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;

/** Applications that were left over from last year, or are left for the next: of which 结转 speaks, the words around it tell. */
final class CarriedApplications {
    private static final String WORDS = "结转|转结|转至|转入|遗留|未办结|转下|继续办理|留存";
    private static final Pattern CARRIED = Pattern.compile(WORDS);
    private static final Pattern FORWARD =
            Pattern.compile("(?:结转|转结|转至|转入|转)(?:至|到|入)?(?:下|次|明|(?:19|20)\\d{2}年)|继续办理|下年|下一年|次年|明年|转下");
    private static final Pattern OVER = Pattern.compile("上年|上一年|去年|往年|上年度|(?:19|20)\\d{2}年度?(?:结转|转结|转入|遗留|留存)|转来");
    private static final Pattern DONE = Pattern.compile("办结|答复|办理完毕|办复|回复");
    private static final Pattern NONE =
            Pattern.compile("(?:无|没有|未有|不存在|未发生)(?:任何)?(?<what>[^，。；]{0,14}?(?:结转|转结|遗留|转入)[^，。；]{0,14})$");
    private static final Pattern ABOUT = Pattern.compile("申请|件");

    private CarriedApplications() {}

    static boolean isCarried(QuantityContext context) {
        return CARRIED.matcher(context.wordsBefore()).find();
    }

    static ClaimSubject subject(QuantityContext context) {
        return subject(context.datedWordsBefore(), context.statementBefore());
    }

    private static ClaimSubject subject(String words, String before) {
        if (OVER.matcher(words).find()) return ClaimSubject.CARRIED_OVER;
        if (FORWARD.matcher(words).find()) return ClaimSubject.CARRIED_FORWARD;
        return DONE.matcher(before).find() ? ClaimSubject.CARRIED_FORWARD : ClaimSubject.CARRIED_OVER;
    }

    /** "无上年结转件", "无结转": that none was left. */
    static List<ClaimSubject> deniedSubjects(Clause clause, Statement statement) {
        if (!clause.quantities().isEmpty()) return List.of();
        var words = statement.words().substring(clause.start() - statement.start(), clause.end() - statement.start());
        var none = NONE.matcher(words);
        var before = statement.wordsBefore(clause.start());
        if (!none.find() || !ABOUT.matcher(before + words).find()) return List.of();
        var what = none.group("what");
        if (OVER.matcher(what).find()
                && FORWARD.matcher(what.replaceAll("上年度?结转", "")).find())
            return List.of(ClaimSubject.CARRIED_OVER, ClaimSubject.CARRIED_FORWARD);
        var known = OVER.matcher(what).find()
                || FORWARD.matcher(what).find()
                || DONE.matcher(before).find();
        return known ? List.of(subject(what, before)) : List.of();
    }
}
