package org.qianfa.ui.organ;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.Duty;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
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

    OrgansView(Organs organs, People people, Viewer signedIn) {
        this.organs = organs;
        this.people = people;
        me = signedIn.id();
        scope = signedIn.person().duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .findFirst()
                .orElseThrow(NotFound::new)
                .organ();
        which.setItemLabelGenerator(Organ::name);
        which.setWidth("min(100%, 320px)");
        which.addValueChangeListener(chosen -> show());
        var add = new Button(getTranslation("people.add"), pressed -> enrol());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var header = new PageHeader(getTranslation("organs.title"))
                .sub(getTranslation("organs.sub"))
                .acts(new Button(getTranslation("organs.add"), pressed -> create()), add);
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
            var rows = people.of(organ.id(), me).stream().map(this::row).toList();
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
                act("people.duties", staff, () -> assign(staff)),
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

    /** Other duties, or none for whoever has left. */
    private void assign(Staff staff) {
        var own = staff.duties().stream()
                .filter(duty -> duty.organ().equals(staff.organ()))
                .toList();
        var roles = roles();
        roles.setValue(own.stream().map(Duty::role).collect(Collectors.toSet()));
        roles.setHelperText(getTranslation("people.duties.help"));
        var rank = rank(own.stream().mapToInt(Duty::rank).min().orElse(0));
        new AskingDialog(
                        getTranslation("people.duties.of", staff.name()),
                        getTranslation("people.duties"),
                        () -> {
                            var order = Optional.ofNullable(rank.getValue()).orElse(-1);
                            var left = people.assign(staff.id(), roles.getValue(), order, me)
                                    .duties()
                                    .isEmpty();
                            show();
                            Toasts.done(getTranslation(left ? "people.left" : "people.duties.changed", staff.name()));
                        },
                        roles,
                        rank)
                .open();
    }

    private CheckboxGroup<Role> roles() {
        var roles = new CheckboxGroup<Role>(getTranslation("people.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> role.sentence().in(getLocale()));
        return roles;
    }

    private IntegerField rank(int value) {
        var rank = new IntegerField(getTranslation("people.rank"));
        rank.setHelperText(getTranslation("people.rank.help"));
        rank.setValue(value);
        rank.setMin(0);
        rank.setStepButtonsVisible(true);
        rank.setWidthFull();
        return rank;
    }

    private void create() {
        var name = field("organs.name");
        var code = field("organs.code");
        var kind = new Select<OrganKind>();
        kind.setLabel(getTranslation("organs.kind"));
        kind.setItems(OrganKind.values());
        kind.setItemLabelGenerator(one -> one.sentence().in(getLocale()));
        kind.setValue(OrganKind.TOWNSHIP);
        kind.setWidthFull();
        var parent = organ().map(Organ::id).orElse(scope);
        new AskingDialog(
                        getTranslation(
                                "organs.add.under", organ().map(Organ::name).orElse("")),
                        getTranslation("organs.add"),
                        () -> {
                            var made = organs.create(
                                    new NewOrgan(code.getValue(), name.getValue(), kind.getValue()), parent, me);
                            Toasts.done(getTranslation("organs.added", made.name()));
                            load(made.id());
                        },
                        name,
                        code,
                        kind)
                .open();
    }

    private void enrol() {
        var name = field("people.name");
        var account = field("people.account");
        account.setHelperText(getTranslation("people.account.help"));
        var roles = roles();
        var rank = rank(0);
        var organ = organ().map(Organ::id).orElse(scope);
        new AskingDialog(
                        getTranslation("people.add.to", organ().map(Organ::name).orElse("")),
                        getTranslation("people.add"),
                        () -> {
                            var order = Optional.ofNullable(rank.getValue()).orElse(-1);
                            var token = people.enrol(
                                    new NewPerson(account.getValue(), name.getValue(), organ, roles.getValue(), order),
                                    me);
                            show();
                            new LinkDialog(name.getValue().strip(), token).open();
                        },
                        name,
                        account,
                        roles,
                        rank)
                .open();
    }

    private TextField field(String key) {
        var field = new TextField(getTranslation(key));
        field.setWidthFull();
        return field;
    }

    private Optional<Organ> organ() {
        return which.getOptionalValue();
    }
}
