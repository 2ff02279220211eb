package org.qianfa.ui.deadline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.qianfa.deadline.call.CallOpenings.Progress;

/** How many reports of a large call are open already; it asks again every other second until all are. */
final class OpeningNotice extends Composite<Div> {
    private static final int EVERY = 2000;
    private final Supplier<Progress> asking;
    private final Runnable over;
    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private Optional<Registration> polling = Optional.empty();

    /** @param over draws the page anew when everything is open */
    OpeningNotice(Supplier<Progress> asking, Runnable over) {
        this.asking = asking;
        this.over = over;
        getContent().addClassNames("notice");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, bar);
        show(asking.get());
    }

    private void show(Progress progress) {
        var all = progress.opened() + progress.waiting();
        words.setText(
                progress.isOver()
                        ? getTranslation(
                                "call.refused",
                                progress.refused().size(),
                                String.join(getTranslation("list.comma"), progress.refused()))
                        : getTranslation("call.opening", progress.opened(), all));
        bar.setVisible(!progress.isOver());
        bar.setValue(all == 0 ? 0 : (double) progress.opened() / all);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        if (!bar.isVisible()) return;
        ui.setPollInterval(EVERY);
        polling = Optional.of(ui.addPollListener(polled -> {
            var progress = asking.get();
            show(progress);
            if (progress.isOver()) over.run();
        }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polling.ifPresent(listener -> {
            listener.remove();
            detached.getUI().setPollInterval(-1);
        });
    }
}
