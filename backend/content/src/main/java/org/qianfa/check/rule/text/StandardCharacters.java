package org.qianfa.check.rule.text;

import org.qianfa.text.ProductFile;

/**
 * Which standard character stands for one that does not belong in simplified Chinese: traditional forms, radicals and compatibility forms. The build
 * makes the table, {@link StandardCharactersCompiler}.
 */
final class StandardCharacters {
    static final String FILE = "check/standard-characters.txt";

    /** Of each character of the base plane the one that should stand there, itself where it may. */
    private static final char[] REPLACEMENTS = read();

    private StandardCharacters() {}

    /** @return the character itself where it may stand */
    static int standing(int character) {
        return character < REPLACEMENTS.length ? REPLACEMENTS[character] : character;
    }

    private static char[] read() {
        var table = new char[Character.MAX_VALUE + 1];
        for (var i = 0; i < table.length; i++) table[i] = (char) i;
        var pairs = ProductFile.text(FILE);
        for (var i = 0; i < pairs.length(); i += 2) table[pairs.charAt(i)] = pairs.charAt(i + 1);
        return table;
    }
}
