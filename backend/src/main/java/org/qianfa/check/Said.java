package org.qianfa.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.format.Rule;
import org.qianfa.format.Wording;

/**
 * What a section says of the things that a rule needs. A thing is said by one of its words, or by whatever stands under a heading of its own; a
 * heading alone, an empty phrase ("暂无问题") and a list of the report's parts say nothing.
 */
final class Said {
    private static final int LEAST_UNDER_A_HEADING = 8;
    private static final int GAP = 12;
    private static final Pattern DENIED =
            Pattern.compile("(不存在|没有|未发现|未出现|未发生|暂未|尚无|暂无|并无|无)(存在|明显|突出|重大|较大|任何|什么|相关|其他|大的?|主要)?的?$");
    /** The title of a document says nothing about this organ. */
    private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{0,300}》");

    private static final Pattern LABEL = Pattern.compile("^[^:,。]{2,16}:");

    private final Rule.States rule;
    private final String text;

    Said(Rule.States rule, String text) {
        this.rule = rule;
        this.text = text;
    }

    /** The first sentence that only says "无". */
    Optional<Sentences.At> emptyPhrase() {
        return Sentences.of(text).stream()
                .filter(sentence -> isEmpty(sentence.text()))
                .findFirst();
    }

    private boolean isEmpty(String sentence) {
        var bare = Wording.unnumbered(sentence);
        return rule.notOnly().contains(plain(bare))
                || rule.notOnly().contains(plain(LABEL.matcher(bare).replaceFirst("")));
    }

    private static String plain(String bare) {
        return bare.replaceAll("[,。.;:!、]", "").replaceFirst("^(目前|当前|现阶段|本年度|本单位)", "");
    }

    /** The things that it does not say. */
    List<Rule.Needed> unsaid() {
        return rule.needed().stream().filter(needed -> !says(needed)).toList();
    }

    private boolean says(Rule.Needed needed) {
        var under = false;
        for (var sentence : Sentences.of(text)) {
            var said = sentence.text();
            var heading = headed(said);
            if (heading.isPresent()) {
                under = heading.get().equals(needed);
                continue;
            }
            if (isEmpty(said) || PartsAnnounced.isAnnouncement(said)) continue;
            if (under && said.strip().length() >= LEAST_UNDER_A_HEADING && !deniesAll(said)) return true;
            var own = TITLE.matcher(said).replaceAll("");
            if (needed.words().stream().anyMatch(word -> says(own, word))) return true;
        }
        return false;
    }

    private Optional<Rule.Needed> headed(String line) {
        return rule.needed().stream()
                .filter(needed -> Wording.isOneOf(line.strip(), needed.headings()))
                .findFirst();
    }

    private boolean deniesAll(String said) {
        return rule.notOnly().stream().filter(phrase -> phrase.length() > 2).anyMatch(phrase -> Wording.bare(said)
                .contains(phrase));
    }

    private boolean says(String said, String word) {
        var parts = word.split("…");
        for (var at = said.indexOf(parts[0]); at >= 0; at = said.indexOf(parts[0], at + 1)) {
            var end = at + parts[0].length();
            if (parts.length > 1) {
                var next = said.indexOf(parts[1], end);
                if (next < 0 || next - end > GAP) continue;
            }
            if (rule.notOnly().isEmpty()
                    || !DENIED.matcher(said.substring(Math.max(0, at - GAP), at))
                            .find()) return true;
        }
        return false;
    }
}
