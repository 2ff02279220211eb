package org.qianfa.ui.access;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.Consumer;
import org.qianfa.passkey.PasskeyQuestion;

/** Has the browser ask its user for a passkey; hands on what it answers, or says why there is no answer. */
public final class PasskeyPrompt {
    private static final Set<String> KNOWN =
            Set.of("NotAllowedError", "InvalidStateError", "SecurityError", "NotSupportedError");
    private final Component host;
    private final Consumer<String> failed;

    /** @param failed is told in a sentence */
    public PasskeyPrompt(Component host, Consumer<String> failed) {
        this.host = host;
        this.failed = failed;
    }

    public void create(PasskeyQuestion question, Consumer<String> answered) {
        ask("create", question, answered);
    }

    public void get(PasskeyQuestion question, Consumer<String> answered) {
        ask("get", question, answered);
    }

    private void ask(String ceremony, PasskeyQuestion question, Consumer<String> answered) {
        host.getElement()
                .executeJs("return document.createElement('qf-passkey').ask($0, $1)", ceremony, question.options())
                .then(String.class, answer -> hear(answer, answered), error -> hear("", answered));
    }

    /** @param answer JSON, or the name of what went wrong */
    private void hear(String answer, Consumer<String> answered) {
        if (answer.startsWith("{")) answered.accept(answer);
        else failed.accept(host.getTranslation("passkey.browser." + (KNOWN.contains(answer) ? answer : "other")));
    }
}
