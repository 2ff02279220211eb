package org.qianfa.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.qianfa.organ.Role;
import org.qianfa.shared.StaffId;

/** Asks which drafter of the organ is to write a section. */
final class AssignDialog extends Dialog {
    AssignDialog(OpenReport open, WorkspaceState state, int section, Consumer<StaffId> chosen) {
        var now = state.row(section).drafter();
        var others = open
                .services()
                .people()
                .holding(Role.DRAFTER, state.report().organ())
                .stream()
                .filter(person -> !person.id().equals(now))
                .toList();
        setHeaderTitle(getTranslation("assign.title", state.form(section).heading()));
        var people = new Div();
        people.addClassName("choices");
        for (var person : others)
            people.add(new Button(person.name(), pressed -> {
                close();
                chosen.accept(person.id());
            }));
        add(new Paragraph(getTranslation(
                others.isEmpty() ? "assign.nobody" : "assign.words",
                state.row(section).drafterName())));
        add(people);
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()));
    }
}
