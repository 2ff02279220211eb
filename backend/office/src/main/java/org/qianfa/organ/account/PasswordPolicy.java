package org.qianfa.organ.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** What is wrong with a password that somebody would like to have; everything at once. */
@Component
class PasswordPolicy {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    /** Of a longer one only so much is looked at for what is easily guessed. */
    private static final int LOOKED_AT = 72;
    /** Ten thousand million guesses or more: what a theft of the database should take (score 3 of 4). */
    private static final int HARD_TO_GUESS = 3;

    private static final int KINDS = 3;
    private static final List<String> KNOWN_HERE = List.of(
            "qianfa",
            "签发",
            "niandu",
            "baogao",
            "zhengfu",
            "xinxi",
            "gongkai",
            "mima",
            "woaini",
            "woaizhongguo",
            "admin",
            "guanliyuan",
            "wangluo",
            "bangong");

    private final PasswordRules rules;
    private final Zxcvbn guesses = new Zxcvbn();

    PasswordPolicy(PasswordRules rules) {
        this.rules = rules;
    }

    /** @param about what a stranger knows of its owner: account, name, organ */
    List<Sentence> obstacles(String wanted, List<String> about) {
        var obstacles = new ArrayList<Sentence>();
        if (wanted.codePoints().count() < SHORTEST) obstacles.add(Sentence.of("organ.passwordShort"));
        else if (wanted.length() > LONGEST) obstacles.add(Sentence.of("organ.passwordLong"));
        else if (isGuessed(wanted, about)) obstacles.add(Sentence.of("organ.passwordGuessed"));
        if (rules.policy() == PasswordRules.Policy.GB && kinds(wanted) < KINDS)
            obstacles.add(Sentence.of("organ.passwordKinds"));
        return obstacles;
    }

    private boolean isGuessed(String wanted, List<String> about) {
        var plain = Normalizer.normalize(wanted, Normalizer.Form.NFKC);
        var seen = plain.length() > LOOKED_AT ? plain.substring(0, LOOKED_AT) : plain;
        var words = Stream.concat(KNOWN_HERE.stream(), about.stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank())
                .toList();
        return guesses.measure(seen, words).getScore() < HARD_TO_GUESS;
    }

    private static long kinds(String wanted) {
        return wanted.codePoints().mapToObj(PasswordPolicy::kind).distinct().count();
    }

    private static String kind(int character) {
        if (Character.isDigit(character)) return "digit";
        if (Character.isUpperCase(character)) return "capital";
        return Character.isLowerCase(character) ? "small" : "other";
    }
}
