package org.qianfa.ui.element;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** How long there is still, as people say it. */
public final class DueChip extends Composite<Span> {
    /** Within so many working days a date is near. */
    private static final int NEAR = 3;

    private DueChip(Tone tone, String key, Object... values) {
        getContent().addClassNames("chip", tone.css());
        getContent().setText(getTranslation(key, values));
    }

    public static DueChip none() {
        return new DueChip(Tone.QUIET, "due.none");
    }

    /** @param left working days until the last day, 0 on the day itself, less where it has passed by so many days */
    public static DueChip of(int left) {
        if (left < 0) return new DueChip(Tone.BAD, "due.overdue", -left);
        return switch (left) {
            case 0 -> new DueChip(Tone.BAD, "due.today");
            case 1 -> new DueChip(Tone.WARN, "due.tomorrow");
            default -> new DueChip(left <= NEAR ? Tone.WARN : Tone.QUIET, "due.left", left);
        };
    }

    public static DueChip of(Optional<Integer> left) {
        return left.map(DueChip::of).orElseGet(DueChip::none);
    }
}
