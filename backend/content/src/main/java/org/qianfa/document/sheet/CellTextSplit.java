package org.qianfa.document.sheet;

import java.util.ArrayList;
import java.util.List;

/** A text that is too long for one cell of Excel (32,767 characters), cut behind sentences. */
final class CellTextSplit {
    private static final int MOST = 30_000;

    private CellTextSplit() {}

    static List<String> split(String text) {
        var pieces = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > MOST) {
            var end = text.lastIndexOf('。', from + MOST - 1) + 1;
            if (end <= from) end = from + MOST - (Character.isHighSurrogate(text.charAt(from + MOST - 1)) ? 1 : 0);
            pieces.add(text.substring(from, end));
            from = end;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
