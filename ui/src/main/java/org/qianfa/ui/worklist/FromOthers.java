package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.text.Dates;

/** What others ask a person and have sent to them to read, on the screen that this person begins with. */
public final class FromOthers extends Composite<Div> {
    public FromOthers(Consultations consultations, Copies copies, Dates dates, StaffId me, Runnable after) {
        var cards = new Component[] {
            new QuestionsCard(consultations, dates, me, after), new CopiesCard(copies, dates, me, after)
        };
        getContent().addClassName("stack");
        getContent().add(cards);
        getContent().setVisible(Arrays.stream(cards).anyMatch(Component::isVisible));
    }
}
