package org.qianfa.ui.organ;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.frame.MainLayout;

/** 单位与人员: the organs that an administrator administers, and the people in each. */
@Route(value = "organs", layout = MainLayout.class)
@PermitAll
final class OrgansView extends Composite<Div> implements HasDynamicTitle {
    private final Organs organs;
    private final People people;
    private final StaffId me;
    private final OrganId scope;
    private final ComboBox<Organ> which = new ComboBox<>(getTranslation("organs.which"));
    private final Div body = new Div();

    OrgansView(Organs organs, People people, Viewer viewer) {
        this.organs = organs;
        this.people = people;
        me = viewer.id();
        scope = viewer.person().duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow(NotFound::new)
                .organ();
        which.setItemLabelGenerator(Organ::name);
        which.setWidth("min(100%, 320px)");
        which.addValueChangeListener(chosen -> show());
        var add = new Button(getTranslation("people.add"), pressed -> organ().ifPresent(
                        organ -> dialogs().enrol(organ, this::show)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var header = new PageHeader(getTranslation("organs.title"))
                .sub(getTranslation("organs.sub"))
                .acts(
                        new Button(getTranslation("organs.add"), pressed -> organ().ifPresent(
                                        parent -> dialogs().create(parent, made -> load(made.id())))),
                        add);
        body.addClassName("stack");
        getContent().add(header, which, body);
        load(scope);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("organs.title"));
    }

    private void load(OrganId chosen) {
        var all = organs.under(scope);
        which.setItems(all);
        all.stream().filter(organ -> organ.id().equals(chosen)).findFirst().ifPresent(which::setValue);
    }

    private void show() {
        body.removeAll();
        organ().ifPresent(organ -> {
            var rows = people.membersOf(organ.id(), me).stream().map(this::row).toList();
            var kind = new Span(
                    getTranslation("organs.about", organ.kind().sentence().in(getLocale()), organ.code()));
            kind.addClassName("muted");
            var card = new Card(organ.name(), kind);
            card.add(new Rows(rows, getTranslation("people.none"), getTranslation("people.none.words")));
            body.add(card);
        });
    }

    private TaskRow row(Staff staff) {
        var duties = staff.duties().stream()
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .map(duty -> duty.role().sentence().in(getLocale()))
                .distinct()
                .collect(Collectors.joining(getTranslation("list.comma")));
        var acts = new Div(
                act("people.duties", staff, () -> dialogs().assign(staff, this::show)),
                act("people.newLink", staff, () -> new LinkDialog(staff.name(), people.newLink(staff.id(), me))
                        .open()));
        acts.addClassName("row");
        return new TaskRow(
                staff.name(),
                getTranslation(
                        "people.about", staff.account(), duties.isEmpty() ? getTranslation("people.noDuty") : duties),
                new Span(),
                acts);
    }

    private PlainButton act(String key, Staff staff, Runnable act) {
        var button = new PlainButton(getTranslation(key), act);
        button.getElement().setAttribute("aria-label", getTranslation("work.act.of", button.getText(), staff.name()));
        return button;
    }

    private OrganDialogs dialogs() {
        return new OrganDialogs(organs, people, me, getLocale());
    }

    private Optional<Organ> organ() {
        return which.getOptionalValue();
    }
}
