package org.qianfa.ui.organ;

import static org.qianfa.ui.text.Texts.in;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.NewOrgan;
import org.qianfa.organ.NewPerson;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Staff;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;

/** What an administrator does to organs and people: each asks for what it needs, and stays open where it is refused. */
final class OrganDialogs {
    private final Organs organs;
    private final People people;
    private final StaffId me;
    private final Locale language;

    OrganDialogs(Organs organs, People people, StaffId me, Locale language) {
        this.organs = organs;
        this.people = people;
        this.me = me;
        this.language = language;
    }

    /** A new organ under this one. */
    void create(Organ parent, Consumer<Organ> made) {
        var name = field("organs.name");
        var code = field("organs.code");
        var kind = new Select<OrganKind>();
        kind.setLabel(in(language, "organs.kind"));
        kind.setItems(OrganKind.values());
        kind.setItemLabelGenerator(one -> one.sentence().in(language));
        kind.setValue(OrganKind.TOWNSHIP);
        kind.setWidthFull();
        new AskingDialog(
                        in(language, "organs.add.under", parent.name()),
                        in(language, "organs.add"),
                        () -> {
                            var wanted = new NewOrgan(code.getValue(), name.getValue(), kind.getValue());
                            var organ = organs.create(wanted, parent.id(), me);
                            Toasts.done(in(language, "organs.added", organ.name()));
                            made.accept(organ);
                        },
                        name,
                        code,
                        kind)
                .open();
    }

    /** A new person, with the link by which they choose their password. */
    void enrol(Organ organ, Runnable enrolled) {
        var name = field("people.name");
        var account = field("people.account");
        account.setHelperText(in(language, "people.account.help"));
        var duties = new DutyFields(List.of());
        new AskingDialog(
                        in(language, "people.add.to", organ.name()),
                        in(language, "people.add"),
                        () -> {
                            var wanted = new NewPerson(
                                    account.getValue(), name.getValue(), organ.id(), duties.roles(), duties.rank());
                            var token = people.enrol(wanted, me);
                            enrolled.run();
                            new LinkDialog(name.getValue().strip(), token).open();
                        },
                        name,
                        account,
                        duties)
                .open();
    }

    /** Other duties, or none for whoever has left: what a security administrator gives alone. */
    void assign(Staff staff, Runnable assigned) {
        var duties = duties(staff, "people.duties.help");
        new AskingDialog(
                        in(language, "people.duties.of", staff.name()),
                        in(language, "people.duties"),
                        () -> {
                            var now = people.assign(staff.id(), duties.roles(), duties.rank(), me);
                            assigned.run();
                            var left = now.duties().isEmpty();
                            Toasts.done(in(language, left ? "people.left" : "people.duties.changed", staff.name()));
                        },
                        duties)
                .open();
    }

    /** The duties that a security administrator is asked to give. */
    void propose(Staff staff, Runnable proposed) {
        var duties = duties(staff, "people.propose.help");
        new AskingDialog(
                        in(language, "people.propose.of", staff.name()),
                        in(language, "people.propose"),
                        () -> {
                            people.propose(staff.id(), duties.roles(), duties.rank(), me);
                            proposed.run();
                            Toasts.done(in(language, "people.proposed", staff.name()));
                        },
                        duties)
                .open();
    }

    private DutyFields duties(Staff staff, String help) {
        var own = staff.duties().stream()
                .filter(duty -> duty.organ().equals(staff.organ()))
                .toList();
        return new DutyFields(own).helped(in(language, help));
    }

    private TextField field(String key) {
        var field = new TextField(in(language, key));
        field.setWidthFull();
        return field;
    }
}
