package org.qianfa.check.rule.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.SentenceSplitter;
import org.qianfa.text.Wording;

/**
 * What a section says of the things that a rule needs. A thing is said by one of its words, or by whatever stands under a heading of its own; a
 * heading alone, an empty phrase ("暂无问题") and a list of the report's parts say nothing. What stands under the heading of one thing is no hint
 * at another.
 */
final class RequiredTopicCoverage {
    private static final int GAP = 12;
    private static final int SHORTLY = 8;
    private static final int LONGEST_HEADING = 40;
    private static final Pattern DENIED =
            Pattern.compile("(不存在|没有|未发现|未出现|未发生|暂未|尚无|暂无|并无|无)(存在|明显|突出|重大|较大|任何|什么|相关|其他|大的?|主要)?的?$");

    /** The title of a document says nothing about this organ. */
    private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{0,300}》");

    private static final Pattern LABEL = Pattern.compile("^[^:,。]{2,16}:");

    /** What a heading at the beginning of a line ends with, where the text goes on behind it. */
    private static final Pattern RUN_IN = Pattern.compile("^\\s*(.{2,30}?)[：:\\s\\u3000—－]+(?=\\S)");

    private static final Pattern LISTS = Pattern.compile("从|包括|围绕|方面|如下|以下|内容");
    private static final Pattern COUNTED = Pattern.compile("[0-9０-９]+\\s?[条件次个篇份期场]");
    private static final int MOST_TOPICS_OF_A_SENTENCE = 4;
    private static final Pattern COMMA = Pattern.compile("[，,]");
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])\\s*[^，。；！？：:]{2,24}\\s*$");

    private final Rule.RequiredTopics rule;
    private final String text;
    private final Map<String, Rule.RequiredTopic> headings = new HashMap<>();

    RequiredTopicCoverage(Rule.RequiredTopics rule, String text) {
        this.rule = rule;
        this.text = text;
        for (var topic : rule.topics())
            for (var heading : topic.headings()) headings.putIfAbsent(Wording.headingKey(heading), topic);
    }

    /** The first sentence that only says "无". */
    Optional<SentenceSplitter.Span> emptyPhrase() {
        return SentenceSplitter.split(text).stream()
                .filter(sentence -> isEmpty(sentence.text()))
                .findFirst();
    }

    private boolean isEmpty(String sentence) {
        if (rule.notOnly().isEmpty()) return false;
        var bare = Wording.withoutNumber(sentence);
        return rule.notOnly().contains(withoutMarks(bare))
                || rule.notOnly().contains(withoutMarks(LABEL.matcher(bare).replaceFirst("")));
    }

    private static String withoutMarks(String bare) {
        return bare.replaceAll("[,。.;:!、]", "").replaceFirst("^(目前|当前|现阶段|本年度|本单位)", "");
    }

    /** The things that it does not say. */
    List<Rule.RequiredTopic> missingTopics() {
        var covered = new HashSet<Rule.RequiredTopic>();
        var current = Optional.<Rule.RequiredTopic>empty();
        for (var sentence : SentenceSplitter.split(text)) {
            var words = sentence.text();
            var heading = topicOfHeading(words);
            if (heading.isPresent()) {
                current = heading;
                continue;
            }
            var runIn = topicOfRunInHeading(words);
            if (runIn.isPresent()) current = runIn;
            else if (NUMBERED.matcher(words).matches() && !isContent(words)) current = Optional.empty();
            if (isEmpty(words) || AnnouncedParts.isAnnouncement(words) || onlyListsTopics(words)) continue;
            if (!isEmptyPhrase(words)) current.ifPresent(covered::add);
            var own = TITLE.matcher(words).replaceAll("");
            for (var topic : rule.topics())
                if (!covered.contains(topic) && covers(topic, own, current)) covered.add(topic);
        }
        return rule.topics().stream().filter(topic -> !covered.contains(topic)).toList();
    }

    /** "本报告从主动公开、依申请公开、…五个方面作了总结" treats none of them. */
    private boolean onlyListsTopics(String sentence) {
        return LISTS.matcher(sentence).find()
                && !COUNTED.matcher(sentence).find()
                && rule.topics().stream()
                                .filter(topic -> covers(topic, topic.words(), sentence))
                                .count()
                        >= MOST_TOPICS_OF_A_SENTENCE;
    }

    private boolean covers(Rule.RequiredTopic topic, String sentence, Optional<Rule.RequiredTopic> current) {
        return covers(topic, topic.words(), sentence)
                || (current.isEmpty()
                        && clauses(sentence)
                                .filter(clause -> topic.against().stream().noneMatch(clause::contains))
                                .anyMatch(clause -> covers(topic, topic.hints(), clause)));
    }

    private static Stream<String> clauses(String sentence) {
        return COMMA.splitAsStream(sentence);
    }

    private boolean covers(Rule.RequiredTopic topic, List<String> words, String sentence) {
        return words.stream().anyMatch(word -> covers(topic, sentence, word));
    }

    /** The thing of which a line is the heading. */
    private Optional<Rule.RequiredTopic> topicOfHeading(String line) {
        return line.length() > LONGEST_HEADING
                ? Optional.empty()
                : Optional.ofNullable(headings.get(Wording.headingKey(line.strip())));
    }

    /** The thing with whose heading a sentence begins, where the text goes on behind it. */
    private Optional<Rule.RequiredTopic> topicOfRunInHeading(String sentence) {
        var runIn = RUN_IN.matcher(sentence);
        return runIn.lookingAt() ? topicOfHeading(runIn.group(1)) : Optional.empty();
    }

    /** A numbered line that says what it is about itself: "1.落实专人每周巡查". */
    private boolean isContent(String line) {
        return rule.topics().stream().anyMatch(topic -> covers(topic, topic.words(), line));
    }

    private boolean isEmptyPhrase(String said) {
        if (rule.notOnly().isEmpty()) return false;
        var bare = Wording.normalize(said);
        return rule.notOnly().stream().filter(phrase -> phrase.length() > 2).anyMatch(bare::contains);
    }

    private boolean covers(Rule.RequiredTopic topic, String said, String word) {
        var parts = word.split("…", 0);
        for (var at = said.indexOf(parts[0]); at >= 0; at = said.indexOf(parts[0], at + 1)) {
            var end = at + parts[0].length();
            if (parts.length > 1) {
                var next = said.indexOf(parts[1], end);
                if (next < 0 || next - end > GAP) continue;
            }
            var before = said.substring(Math.max(0, at - GAP), at);
            if ((rule.notOnly().isEmpty() || !DENIED.matcher(before).find()) && !isNegated(topic, before)) return true;
        }
        return false;
    }

    /** "有待改进" is no measure. */
    private static boolean isNegated(Rule.RequiredTopic topic, String before) {
        if (topic.against().isEmpty()) return false;
        var clause = before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1);
        var shortly = clause.substring(Math.max(0, clause.length() - SHORTLY));
        return topic.against().stream().anyMatch(shortly::contains);
    }
}
