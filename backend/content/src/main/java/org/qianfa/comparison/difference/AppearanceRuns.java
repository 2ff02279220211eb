package org.qianfa.comparison.difference;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.prose.Inline;

/** Joins neighbouring characters of one appearance; facts stay by themselves. */
final class AppearanceRuns {
    private AppearanceRuns() {}

    static List<Inline> join(List<Inline> inlines) {
        var joined = new ArrayList<Inline>();
        var text = new StringBuilder();
        for (var at = 0; at < inlines.size(); at++) {
            if (!(inlines.get(at) instanceof Inline.Run run)) {
                joined.add(inlines.get(at));
                continue;
            }
            text.append(run.text());
            if (at + 1 < inlines.size() && inlines.get(at + 1) instanceof Inline.Run next && next.bold() == run.bold())
                continue;
            joined.add(new Inline.Run(text.toString(), run.bold()));
            text.setLength(0);
        }
        return joined;
    }
}
