package org.qianfa.ui.inspection;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.oversight.Inspection;

/** How far the inspection is, asked for while it runs. */
final class InspectionProgress extends Composite<Div> {
    private static final int ASK_EVERY = 400;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final Consumer<Inspection> finished;
    private Optional<Inspection> watched = Optional.empty();

    InspectionProgress(Consumer<Inspection> finished) {
        this.finished = finished;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("inspect.underway"));
        getContent().addClassNames("card", "stack");
        getContent().add(words, bar);
        setVisible(false);
    }

    void watch(Inspection inspection) {
        watched = Optional.of(inspection);
        setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(ASK_EVERY));
        getUI().ifPresent(this::look);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(asked -> look(event.getUI()));
        watched.ifPresent(this::watch);
    }

    private void look(UI ui) {
        watched.ifPresent(inspection -> {
            var progress = inspection.progress();
            bar.setMax(Math.max(1, progress.expected()));
            bar.setValue(progress.judged());
            words.setText(getTranslation("inspect.progress", progress.judged(), progress.expected()));
            if (!progress.done()) return;
            watched = Optional.empty();
            ui.setPollInterval(-1);
            setVisible(false);
            finished.accept(inspection);
        });
    }
}
