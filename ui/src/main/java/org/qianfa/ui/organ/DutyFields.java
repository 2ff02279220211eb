package org.qianfa.ui.organ;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.organ.Duty;
import org.qianfa.organ.Role;

/** Which duties somebody holds in their organ, and the order among those who share one. */
final class DutyFields extends Composite<Div> {
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("people.roles"));
    private final IntegerField rank = new IntegerField(getTranslation("people.rank"));

    DutyFields(Collection<Duty> held) {
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> role.sentence().in(getLocale()));
        roles.setValue(held.stream().map(Duty::role).collect(Collectors.toSet()));
        rank.setHelperText(getTranslation("people.rank.help"));
        rank.setValue(held.stream().mapToInt(Duty::rank).min().orElse(0));
        rank.setMin(0);
        rank.setStepButtonsVisible(true);
        rank.setWidthFull();
        getContent().addClassName("fields");
        getContent().add(roles, rank);
    }

    DutyFields helped(String words) {
        roles.setHelperText(words);
        return this;
    }

    Set<Role> roles() {
        return roles.getValue();
    }

    /** -1 where there is no number, which is refused in words. */
    int rank() {
        return Optional.ofNullable(rank.getValue()).orElse(-1);
    }
}
