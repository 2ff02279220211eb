package org.qianfa.ui.audit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qianfa.text.Sentence;

/** The proof of the log: walks it line by line beside the screen, shows that it is under way, and then says the verdict. */
final class LogVerification extends Composite<Div> {
    private static final int ASK_EVERY = 400;
    private final LongSupplier size;
    private final Supplier<List<Sentence>> proof;
    private final Div verdict = new Div();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Button pressed;
    private @Nullable CompletableFuture<List<Sentence>> running;
    private long lines;

    LogVerification(LongSupplier size, Supplier<List<Sentence>> proof) {
        this.size = size;
        this.proof = proof;
        bar.setIndeterminate(true);
        bar.setVisible(false);
        verdict.setVisible(false);
        verdict.getElement().setAttribute("role", "status");
        getContent().add(bar, verdict);
    }

    void start(Button button) {
        pressed = button;
        button.setEnabled(false);
        lines = size.getAsLong();
        running =
                CompletableFuture.supplyAsync(proof, task -> Thread.ofVirtual().start(task));
        bar.setVisible(true);
        say("notice", getTranslation("audit.proving", lines));
        getUI().ifPresent(ui -> ui.setPollInterval(ASK_EVERY));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().addPollListener(asked -> look(event.getUI()));
    }

    private void look(UI ui) {
        if (running == null || !running.isDone()) return;
        var done = running;
        running = null;
        ui.setPollInterval(-1);
        bar.setVisible(false);
        if (pressed != null) pressed.setEnabled(true);
        tell(done.join());
    }

    private void tell(List<Sentence> differences) {
        if (differences.isEmpty()) {
            say("notice good", getTranslation("audit.whole", lines));
            return;
        }
        say("notice bad", getTranslation("audit.broken", differences.size()));
        var list = new UnorderedList();
        differences.stream().limit(50).forEach(each -> list.add(new ListItem(each.in(getLocale()))));
        verdict.add(list);
    }

    private void say(String classes, String sentence) {
        verdict.removeAll();
        verdict.setClassName(classes);
        verdict.add(new Span(sentence));
        verdict.setVisible(true);
    }
}
