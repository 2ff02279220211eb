package org.qianfa.check.rule.text;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Makes the table of characters that stand for others, from the tables of Unicode and CLDR in ICU. The build runs it once. */
final class StandardCharactersCompiler {
    /** Traditional by the tables, and right in simplified text too: names of eras, places and people, and words of their own. */
    private static final String ALSO_SIMPLIFIED = "乾著於徵藉瞭麽麼噁夥摺鍾餘讎覆甦昇陞蹟椏薑菸嶽噸溼慾捨鬍";

    private StandardCharactersCompiler() {}

    /** @param arguments the folder of the classes, in which the table is written */
    public static void main(String... arguments) throws IOException {
        var file = Path.of(arguments[0]).resolve(StandardCharacters.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, pairs());
    }

    /** Each character that should not stand, and behind it the one that should. */
    static String pairs() {
        var compatible = Normalizer2.getNFKCInstance();
        var simplified = Transliterator.getInstance("Traditional-Simplified");
        var pairs = new StringBuilder();
        add(pairs, IntStream.rangeClosed(0x2E80, 0x2FDF), compatible::normalize);
        add(
                pairs,
                IntStream.rangeClosed(0x4E00, 0x9FFF).filter(i -> ALSO_SIMPLIFIED.indexOf(i) < 0),
                simplified::transliterate);
        add(pairs, IntStream.rangeClosed(0xF900, 0xFAFF), compatible::normalize);
        return pairs.toString();
    }

    private static void add(StringBuilder pairs, IntStream characters, UnaryOperator<String> replace) {
        characters.mapToObj(Character::toString).forEach(character -> {
            var other = replace.apply(character);
            if (other.length() == 1 && !other.equals(character))
                pairs.append(character).append(other);
        });
    }
}
