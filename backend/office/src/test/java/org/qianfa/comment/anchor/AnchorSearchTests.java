package org.qianfa.comment.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qianfa.comment.anchor.Anchor.OfWords;

/** A comment on words of a text, and what becomes of its place when the text is edited. */
class AnchorSearchTests {
    private static final String TEXT = """
            一、总体情况
            全年主动公开政府信息35条，其中规范性文件2件。
            全年收到政府信息公开申请12件，均在法定期限内办结。
            镇党政办公室负责公开工作，配备专职人员1名。""";
    private static final String SENTENCE = "全年收到政府信息公开申请12件，均在法定期限内办结。";

    @Test
    void wordsThatNobodyTouchedAreWhereTheyWere() {
        var words = commented(SENTENCE);
        assertThat(found(words, TEXT)).isEqualTo(SENTENCE);
        assertThat(AnchorSearch.find(words, TEXT)).isInstanceOf(Whereabouts.Here.class);
    }

    @Test
    void theyMoveWithWhatIsWrittenBeforeAndBehindThem() {
        var words = commented(SENTENCE);
        assertThat(found(words, "新写的一段，很长，很长，很长。\n".repeat(40) + TEXT + "\n后面又写一段。"))
                .isEqualTo(SENTENCE);
        assertThat(found(words, TEXT.substring(TEXT.indexOf("全年收到")))).isEqualTo(SENTENCE);
        assertThat(found(words, SENTENCE)).isEqualTo(SENTENCE);
    }

    @Test
    void theyAreKnownAgainWhenAWholeParagraphIsMoved() {
        var moved = TEXT.replace(SENTENCE + "\n", "") + "\n" + SENTENCE;
        assertThat(AnchorSearch.find(commented(SENTENCE), moved)).isInstanceOf(Whereabouts.Here.class);
        assertThat(found(commented(SENTENCE), moved)).isEqualTo(SENTENCE);
    }

    @Test
    void wordsThatWereChangedInsideAreStillThePlace() {
        var words = commented(SENTENCE);
        assertChanged(words, TEXT.replace("申请12件", "申请13件"), "全年收到政府信息公开申请13件，均在法定期限内办结。");
        assertChanged(words, TEXT.replace("，均在法定期限内办结", "，上年结转1件，均按期办结"), "全年收到政府信息公开申请12件，上年结转1件，均按期办结。");
    }

    @Test
    void oneNumberIsReplacedByAnother() {
        var words = commented("35");
        assertChanged(words, TEXT.replace("35", "41"), "41");
        assertChanged(words, "又写了一段。\n" + TEXT.replace("35", "1,204"), "1,204");
    }

    @Test
    void wordsThatWereDeletedAreGone() {
        assertGone(commented(SENTENCE), TEXT.replace(SENTENCE + "\n", ""));
        assertGone(commented("35"), TEXT.replace("35", ""));
        assertGone(commented(SENTENCE), "");
        assertGone(commented(SENTENCE), "这里从头另写，讲的是另一回事：县里的水库今年除险加固。");
    }

    @Test
    void ofWordsThatStandTwiceTheOnesWithTheOldSurroundingsCount() {
        var twice = "甲村公开信息6条，已核对。乙村公开信息6条，未核对。";
        var second = OfWords.in(twice, 1, twice.lastIndexOf("公开信息6条"), twice.lastIndexOf("公开信息6条") + 7);
        var longer = "丙村的情况另附。".repeat(9) + twice;
        assertThat(place(second, longer)).isEqualTo(longer.lastIndexOf("公开信息6条"));
        var turned = "乙村公开信息6条，未核对。甲村公开信息6条，已核对。";
        assertThat(place(second, turned)).isEqualTo(turned.indexOf("公开信息6条"));
    }

    @Test
    void whereNothingElseTellsThemApartTheNearerOnesCount() {
        var rows = "条\n条\n条";
        assertThat(place(new OfWords(1, 2, "条"), rows)).isEqualTo(2);
        assertThat(place(new OfWords(1, 3, "条"), rows)).isIn(2, 4);
    }

    @Test
    void rareCharactersAreNeverCutInHalf() {
        var text = "𬭚".repeat(30) + "𠮷村" + "𬭚".repeat(30);
        var words = OfWords.in(text, 1, text.indexOf("𠮷村"), text.indexOf("𠮷村") + 3);
        assertThat(Character.isLowSurrogate(words.prefix().charAt(0))).isFalse();
        assertThat(Character.isHighSurrogate(
                        words.suffix().charAt(words.suffix().length() - 1)))
                .isFalse();
        assertThat(found(words, "前" + text)).isEqualTo("𠮷村");
    }

    @Test
    void theLongestTextIsSearchedInNoTime() {
        var text = "全年收到政府信息公开申请，均在期限内办结并答复。".repeat(8000);
        var words = OfWords.in(SENTENCE.repeat(19), 1, 0, 490);
        var begun = System.nanoTime();
        var unused = AnchorSearch.find(words, text);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private static OfWords commented(String quote) {
        var at = TEXT.indexOf(quote);
        return OfWords.in(TEXT, 1, at, at + quote.length());
    }

    private static String found(OfWords words, String text) {
        return switch (AnchorSearch.find(words, text)) {
            case Whereabouts.Here(int start, int end) -> text.substring(start, end);
            case Whereabouts.Changed(int start, int end) -> text.substring(start, end);
            case Whereabouts.Gone() -> "";
        };
    }

    private static int place(OfWords words, String text) {
        return AnchorSearch.find(words, text) instanceof Whereabouts.Here(int start, int _) ? start : -1;
    }

    private static void assertChanged(OfWords words, String text, String now) {
        assertThat(AnchorSearch.find(words, text)).isInstanceOf(Whereabouts.Changed.class);
        assertThat(found(words, text)).isEqualTo(now);
    }

    private static void assertGone(OfWords words, String text) {
        assertThat(AnchorSearch.find(words, text)).isInstanceOf(Whereabouts.Gone.class);
    }
}
