package org.qianfa.check.rule.prose;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.language.MaskedText;
import org.qianfa.check.language.NormalizedText;
import org.qianfa.check.language.Period;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** T3-7: where an applicant did not pay a fee that was asked for, or a fee was taken, the section for it says so; that none was taken is not enough. */
final class FeeReported implements ProseRule {
    private static final String RULE = "T3-7";
    private static final CellKey NOT_PAID = new CellKey(3, "feeNotPaid", "total");
    private static final Pattern NOTICE = Pattern.compile(
            "(?<!未|没有|无)(?:发出|出具|下发|送达|告知|作出)[^。；\\n]{0,12}(?:收费|缴费)|(?:逾期|未按|未在)[^。；\\n]{0,20}缴|收费通知[^。；\\n]{0,10}[1-9一二三四五六七八九十]");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims
                .report()
                .rules(Rule.RequiredTopics.class)
                .filter(rule -> rule.id().equals("X-14"))
                .filter(rule -> !reported(rule.section(), reportClaims))
                .flatMap(rule -> reason(rule.section(), reportClaims).map(message -> finding(rule.section(), message)));
    }

    private static boolean reported(int section, ReportClaims reportClaims) {
        return charged(reportClaims).anyMatch(claim -> claim.statement().section() == section)
                || NOTICE.matcher(MaskedText.maskNames(new NormalizedText(
                                        reportClaims.report().content().text(section))
                                .text()))
                        .find();
    }

    private static Stream<Claim> charged(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(claim -> claim.subject() == ClaimSubject.FEE && claim.period() == Period.THIS_YEAR)
                .filter(claim -> claim.quantity().value().signum() > 0);
    }

    private static Stream<Sentence> reason(int section, ReportClaims reportClaims) {
        var report = reportClaims.report();
        var unpaid = report.form()
                .cell(NOT_PAID)
                .flatMap(_ -> report.number(NOT_PAID))
                .filter(number -> number.signum() > 0);
        if (unpaid.isPresent())
            return Stream.of(Sentence.of("check.fee.unpaid", unpaid.get().toPlainString(), heading(section, report)));
        return charged(reportClaims)
                .limit(1)
                .map(claim -> Sentence.of("check.fee.elsewhere", claim.place().quote(), heading(section, report)));
    }

    private static String heading(int section, ReportUnderCheck report) {
        return report.form().section(section).orElseThrow().heading();
    }

    private static Finding finding(int section, Sentence message) {
        return Finding.plain(
                RULE, Severity.WARNING, Place.InSection.whole(section), message, Sentence.of("check.fee.remedy"));
    }
}
