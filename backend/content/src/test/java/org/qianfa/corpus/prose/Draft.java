package org.qianfa.corpus.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A paragraph in the making: its words, its numbers, and where the one stands that is made wrong. */
final class Draft {
    private static final int THOUSAND = 1000;

    final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final int broken;
    private final Typing typing;
    private int count;
    private int brokenFrom;
    private int brokenTo;

    /** How numbers and marks are typed. */
    private enum Typing {
        PLAIN,
        SPACED,
        WIDE,
        NARROW_MARKS,
        COMMAS
    }

    /** @param broken which of the numbers that may be made wrong is; none where it is negative */
    Draft(long seed, int broken) {
        random = new Random(seed);
        this.broken = broken;
        typing = Typing.values()[random.nextInt(Typing.values().length)];
    }

    Draft say(String words) {
        text.append(typing == Typing.NARROW_MARKS ? narrow(words) : words);
        return this;
    }

    private static String narrow(String words) {
        return words.replace('，', ',')
                .replace('；', ';')
                .replace('：', ':')
                .replace('（', '(')
                .replace('）', ')');
    }

    /** A number that stays right. */
    Draft fixed(int value) {
        return written(Integer.toString(value), value);
    }

    /** A number that may be made wrong by so much. */
    Draft number(int value, int wrongBy) {
        if (count++ != broken) return fixed(value);
        brokenFrom = text.length();
        fixed(value + wrongBy);
        brokenTo = text.length();
        return this;
    }

    /** One that is wrong by one to seven. */
    Draft number(int value) {
        return number(value, 1 + random.nextInt(7));
    }

    /** A number with what follows, which may be left out. */
    Draft mayBeMissing(int value) {
        if (count++ != broken) return fixed(value);
        brokenFrom = text.length() - 1;
        brokenTo = text.length() + 1;
        return this;
    }

    private Draft written(String digits, int value) {
        text.append(
                switch (typing) {
                    case SPACED -> " " + digits + " ";
                    case WIDE -> wide(digits);
                    case COMMAS -> value >= THOUSAND ? "%,d".formatted(value) : digits;
                    case PLAIN, NARROW_MARKS -> digits;
                });
        return this;
    }

    private static String wide(String digits) {
        return digits.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '０')))
                .reduce("", String::concat);
    }

    Draft cell(String key, int value) {
        cells.add(key + "=" + value);
        return this;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** How many numbers may be made wrong. */
    int breakable() {
        return count;
    }

    int brokenFrom() {
        return brokenFrom;
    }

    int brokenTo() {
        return brokenTo;
    }

    String text() {
        return text.toString();
    }

    List<String> cells() {
        return List.copyOf(cells);
    }
}
