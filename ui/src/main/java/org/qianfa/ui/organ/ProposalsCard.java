package org.qianfa.ui.organ;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.proposal.Proposal;
import org.qianfa.organ.proposal.Proposals;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.DateWords;

/** What waits for a security administrator: who asks for what, to be confirmed or refused one by one. */
final class ProposalsCard extends Composite<Div> {
    private final Proposals proposals;
    private final People people;
    private final Organs organs;
    private final StaffId me;
    private final Runnable changed;

    ProposalsCard(Proposals proposals, People people, Organs organs, StaffId me, Runnable changed) {
        this.proposals = proposals;
        this.people = people;
        this.organs = organs;
        this.me = me;
        this.changed = changed;
        show();
    }

    private void show() {
        var waiting = proposals.waiting(me);
        var card = new Card(getTranslation("proposals.title", waiting.size()));
        card.add(new Rows(
                waiting.stream().map(this::row).toList(),
                getTranslation("proposals.none"),
                getTranslation("proposals.none.words")));
        getContent().removeAll();
        getContent().add(card);
    }

    private TaskRow row(Proposal proposal) {
        var acts = new Div(
                act("proposals.confirm", proposal, () -> confirm(proposal)),
                act("proposals.refuse", proposal, () -> refuse(proposal)));
        acts.addClassName("row");
        return new TaskRow(
                getTranslation(
                        "proposals.of",
                        proposal.staff().name(),
                        organs.get(proposal.staff().organ()).name()),
                what(proposal),
                new Span(),
                acts);
    }

    private String what(Proposal proposal) {
        var by = people.name(proposal.proposedBy()).orElse("");
        var at = DateWords.moment(proposal.proposedAt(), getLocale());
        var link = getTranslation(proposal.link().isPresent() ? "proposals.withLink" : "proposals.withoutLink");
        return proposal.roles()
                .map(roles -> getTranslation("proposals.duties", by, at, new DutyWords(getLocale()).of(roles), link))
                .orElseGet(() -> getTranslation("proposals.link", by, at));
    }

    private void confirm(Proposal proposal) {
        new AskingDialog(
                        getTranslation(
                                "proposals.confirm.title", proposal.staff().name()),
                        getTranslation("proposals.confirm"),
                        () -> {
                            var code = proposals.confirm(proposal.id(), me);
                            show();
                            changed.run();
                            code.ifPresentOrElse(
                                    shown -> new CodeDialog(proposal.staff().name(), shown).open(),
                                    () -> Toasts.done(getTranslation(
                                            "proposals.confirmed",
                                            proposal.staff().name())));
                        },
                        new Paragraph(what(proposal)),
                        new Paragraph(getTranslation("proposals.confirm.words")))
                .open();
    }

    private void refuse(Proposal proposal) {
        try {
            proposals.refuse(proposal.id(), me);
            Toasts.done(getTranslation("proposals.refused", proposal.staff().name()));
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
        show();
        changed.run();
    }

    private PlainButton act(String key, Proposal proposal, Runnable act) {
        var button = new PlainButton(getTranslation(key), act);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "work.act.of",
                                button.getText(),
                                proposal.staff().name()));
        return button;
    }
}
