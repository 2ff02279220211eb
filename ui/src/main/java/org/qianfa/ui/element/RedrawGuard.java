package org.qianfa.ui.element;

import java.util.List;
import java.util.Optional;

/**
 * A part of a screen that is drawn again only when what it is drawn from has changed: whoever has the keyboard in it, or a menu of it open, keeps
 * that while others work.
 */
public final class RedrawGuard {
    private Optional<List<Object>> from = Optional.empty();

    /** @param what everything that shows, compared by equality */
    public void of(Runnable draw, Object... what) {
        var now = List.of(what);
        if (from.filter(now::equals).isPresent()) return;
        from = Optional.of(now);
        draw.run();
    }

    /** It is drawn the next time, whatever it is drawn from. */
    public void forget() {
        from = Optional.empty();
    }
}
