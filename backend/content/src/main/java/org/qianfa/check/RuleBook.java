package org.qianfa.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.text.Sentence;

/** Every rule that a report is judged by, in the order of the official list. docs/rules.md is made from it. */
public final class RuleBook {
    private static final String FORM = "国办公开办函〔2021〕30号";
    private static final String REGULATION = "政府信息公开条例";

    private static final List<Entry> ENTRIES = List.of(
            rule("T3-1", FORM + "，表三勾稽关系", Severity.BLOCKING),
            rule("T3-2", FORM + "，表三", Severity.BLOCKING),
            rule("T3-3", FORM + "，表三", Severity.BLOCKING),
            rule("T3-4", FORM + "，表三", Severity.BLOCKING),
            overridableBlock("T3-5", FORM + "，表三第二项、第四项"),
            rule("T3-6", REGULATION + "第五十条", Severity.WARNING),
            rule("T3-7", "国办函〔2020〕109号；" + REGULATION + "第四十二条", Severity.WARNING),
            rule("T2-1", FORM + "，表二", Severity.BLOCKING),
            rule("T2-2", FORM + "，表二第（一）项", Severity.WARNING),
            rule("T2-3", FORM + "，表二第（一）项", Severity.BLOCKING),
            rule("T2-4", "立法法第九十一条、第九十三条", Severity.BLOCKING),
            rule("T2-5", FORM + "，第一、二部分", Severity.BLOCKING),
            rule("T2-6", FORM + "，表二第（八）项；国办函〔2020〕109号", Severity.WARNING),
            rule("T2-7", FORM + "，表二", Severity.INFO),
            rule("T4-1", FORM + "，表四", Severity.BLOCKING),
            rule("T4-2", FORM + "，第四部分", Severity.WARNING),
            rule("T4-3", FORM + "，第四部分", Severity.BLOCKING),
            rule("T4-4", FORM + "，第四部分", Severity.WARNING),
            rule("X-1", FORM + "，第一、三部分", Severity.WARNING),
            rule("X-2", FORM + "，第一、三部分", Severity.BLOCKING),
            rule("X-3", FORM + "，第一、三部分", Severity.WARNING),
            rule("X-4", FORM + "，第一部分", Severity.WARNING, Severity.INFO),
            rule("X-5", FORM, Severity.WARNING),
            rule("X-6", FORM, Severity.WARNING, Severity.INFO),
            rule("X-7", FORM, Severity.WARNING),
            rule("X-8", FORM, Severity.WARNING),
            rule("X-9", REGULATION + "第五十条", Severity.WARNING),
            rule("X-10", FORM, Severity.WARNING),
            rule("X-11", FORM, Severity.BLOCKING),
            rule("X-12", FORM + "，第一部分；" + REGULATION + "第五十条第一款第（四）项", Severity.WARNING),
            rule("X-13", FORM + "，第五部分", Severity.BLOCKING),
            rule("X-14", "国办函〔2020〕109号", Severity.WARNING),
            rule("X-15", "国办函〔2020〕109号", Severity.WARNING),
            rule("X-16", "通用规范汉字表；国家通用语言文字法第九条", Severity.INFO),
            rule("X-17", FORM + "；国办公开办函〔2019〕60号", Severity.WARNING),
            rule("F-1", FORM + "；国办公开办函〔2019〕60号", Severity.BLOCKING, Severity.WARNING),
            rule("F-2", FORM, Severity.WARNING),
            overridableBlock("P-1", REGULATION + "第十五条；个人信息保护法第三十四条"),
            rule("S-1", FORM, Severity.WARNING),
            overridableBlock("S-2", FORM),
            rule("H-1", REGULATION + "第四十九条", Severity.WARNING),
            rule("H-2", REGULATION + "第四十九条", Severity.BLOCKING));

    private static final Set<String> OVERRIDABLE_BLOCKS =
            ENTRIES.stream().filter(Entry::overridableBlock).map(Entry::id).collect(Collectors.toUnmodifiableSet());

    private RuleBook() {}

    /**
     * One rule.
     *
     * @param severities the gravest first; more than one where it depends on what is found
     * @param overridableBlock of severity B, and still a person may let it stand with a reason
     * @param source the law or the official paper that it comes from
     */
    public record Entry(String id, List<Severity> severities, boolean overridableBlock, String source) {
        public Sentence meaning() {
            return Sentence.of("rule." + id);
        }

        /** Whether a person may let a finding stand, with a reason, whatever is found. */
        public boolean overridable() {
            return overridableBlock || severities.getFirst() == Severity.WARNING;
        }
    }

    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** Empty for rules of forms that are not official. */
    public static Optional<Entry> entry(String id) {
        return ENTRIES.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Whether a finding of severity B under this rule may stand with a reason. */
    static boolean isOverridableBlock(String id) {
        return OVERRIDABLE_BLOCKS.contains(id);
    }

    private static Entry rule(String id, String source, Severity... severities) {
        return new Entry(id, Arrays.asList(severities), false, source);
    }

    private static Entry overridableBlock(String id, String source) {
        return new Entry(id, List.of(Severity.BLOCKING), true, source);
    }
}
