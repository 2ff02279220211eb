package org.qianfa.ui.organ;

import com.vaadin.flow.component.Component;
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
import org.qianfa.operation.restored.Restores;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.organ.proposal.Proposal;
import org.qianfa.organ.proposal.Proposals;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.frame.MainLayout;

/** 单位与人员: the organs of a system administrator, who proposes, or of a security administrator, who confirms, and the people in each. */
@Route(value = "organs", layout = MainLayout.class)
@PermitAll
final class OrgansView extends Composite<Div> implements HasDynamicTitle {
    private final Organs organs;
    private final People people;
    private final Proposals proposals;
    private final StaffId me;
    private final OrganId scope;
    private final boolean proposes;
    private final ComboBox<Organ> which = new ComboBox<>(getTranslation("organs.which"));
    private final Div body = new Div();

    OrgansView(Organs organs, People people, Proposals proposals, Restores restores, Viewer viewer) {
        this.organs = organs;
        this.people = people;
        this.proposals = proposals;
        me = viewer.id();
        var duty = viewer.person().duties().stream()
                .filter(held -> held.role() == Role.SYSTEM_ADMIN || held.role() == Role.SECURITY_ADMIN)
                .findFirst()
                .orElseThrow(NotFound::new);
        scope = duty.organ();
        proposes = duty.role() == Role.SYSTEM_ADMIN;
        which.setItemLabelGenerator(Organ::name);
        which.setWidth("min(100%, 320px)");
        which.addValueChangeListener(chosen -> show());
        getContent()
                .add(new PageHeader(getTranslation("organs.title"))
                        .sub(getTranslation(proposes ? "organs.sub" : "organs.sub.confirming"))
                        .acts(proposes ? additions() : new Component[0]));
        if (proposes) getContent().add(new HeldMessagesCard(restores, me));
        if (!proposes) getContent().add(new ProposalsCard(proposals, people, organs, me, this::show));
        body.addClassName("stack");
        getContent().add(which, body);
        load(scope);
    }

    private Component[] additions() {
        var add = new Button(getTranslation("people.add"), pressed -> organ().ifPresent(
                        organ -> dialogs().enrol(organ, this::show)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Component[] {
            new Button(getTranslation("organs.add"), pressed -> organ().ifPresent(
                            parent -> dialogs().create(parent, made -> load(made.id())))),
            add
        };
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
            var waiting = proposals.waitingAt(organ.id(), me);
            var rows = people.membersOf(organ.id(), me).stream()
                    .map(staff -> row(staff, Optional.ofNullable(waiting.get(staff.id()))))
                    .toList();
            var kind = new Span(
                    getTranslation("organs.about", organ.kind().sentence().in(getLocale()), organ.code()));
            kind.addClassName("muted");
            var card = new Card(organ.name(), kind);
            card.add(new Rows(rows, getTranslation("people.none"), getTranslation("people.none.words")));
            body.add(card);
        });
    }

    private TaskRow row(Staff staff, Optional<Proposal> waiting) {
        var acts = new Div();
        acts.addClassName("row");
        if (proposes)
            acts.add(
                    act("people.propose", staff, () -> dialogs().propose(staff, this::show)),
                    act("people.newLink", staff, () -> newLink(staff)));
        else acts.add(act("people.duties", staff, () -> dialogs().assign(staff, this::show)));
        return new TaskRow(
                staff.name(),
                getTranslation("people.about", staff.account(), new DutyWords(getLocale()).of(staff, waiting)),
                new Span(),
                acts);
    }

    private void newLink(Staff staff) {
        try {
            new LinkDialog(staff.name(), people.newLink(staff.id(), me)).open();
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
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
