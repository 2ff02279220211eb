package org.qianfa.document.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import org.qianfa.document.page.LineBreakMarks;

/** Where a line may end: where Unicode lets it (UAX 14, strict), but never before or behind a mark that keeps to its neighbour. */
final class ChineseLineBreaks implements FSTextBreaker {
    private static final ULocale STRICT = new ULocale("zh@lb=strict");
    private final BreakIterator breaks = BreakIterator.getLineInstance(STRICT);
    private String text = "";

    @Override
    public int next() {
        var at = breaks.next();
        while (at != BreakIterator.DONE && at < text.length() && !allowed(at)) at = breaks.next();
        return at;
    }

    private boolean allowed(int at) {
        return LineBreakMarks.mayBegin(text.charAt(at)) && (at == 0 || LineBreakMarks.mayEnd(text.charAt(at - 1)));
    }

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }
}
