package org.qianfa.ui.chain;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.qianfa.approval.administration.Standstill;
import org.qianfa.approval.administration.Standstills;
import org.qianfa.approval.chain.ChainPictures;
import org.qianfa.approval.chain.ChainVersion;
import org.qianfa.approval.chain.OwnChains;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.Role;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.SvgPicture;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;

/** One organ's chain with its versions, and above it what stands still anywhere. */
@Route(value = "chains", layout = MainLayout.class)
@PermitAll
final class ChainsView extends Composite<Div> implements HasDynamicTitle {
    private final OwnChains chains;
    private final ChainPictures pictures;
    private final Standstills standstills;
    private final Dates dates;
    private final StaffId me;
    private final Div chain = new Div();

    ChainsView(
            OwnChains chains,
            ChainPictures pictures,
            Standstills standstills,
            Organs organs,
            Dates dates,
            Viewer viewer) {
        this.chains = chains;
        this.pictures = pictures;
        this.standstills = standstills;
        this.dates = dates;
        me = viewer.id();
        var administered = viewer.person().duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .flatMap(duty -> organs.under(duty.organ()).stream())
                .distinct()
                .toList();
        if (administered.isEmpty()) throw new NotFound();
        var organ = new ComboBox<Organ>(getTranslation("chains.organ"));
        organ.setItems(administered);
        organ.setItemLabelGenerator(Organ::name);
        organ.addValueChangeListener(changed -> {
            if (changed.getValue() != null) show(changed.getValue());
        });
        organ.setWidth("min(100%, 320px)");
        chain.addClassName("stack");
        var stack = new Div(standing(), organ, chain);
        stack.addClassName("stack");
        getContent().add(new PageHeader(getTranslation("chains.title")).sub(getTranslation("chains.sub")), stack);
        organ.setValue(administered.getFirst());
    }

    private Card standing() {
        var still = standstills.standstillsUnder(me);
        var card = new Card(getTranslation("still.heading", still.size()));
        card.add(new Rows(
                still.stream().map(this::row).toList(),
                getTranslation("still.none"),
                getTranslation("still.none.words")));
        return card;
    }

    private TaskRow row(Standstill still) {
        var look = new Anchor(ReportNavigation.open(still.report().id()), getTranslation("work.open"));
        look.addClassName("btn");
        var reasons = still.reasons().stream().map(each -> each.in(getLocale())).collect(Collectors.joining(" "));
        return new TaskRow(
                still.report().title(),
                reasons,
                new Chip(Tone.BAD, getTranslation("still.since", dates.moment(still.found(), getLocale()))),
                look);
    }

    private void show(Organ organ) {
        chain.removeAll();
        var deploy = new Button(
                getTranslation("chains.deploy"),
                pressed -> new DeployDialog(chains, pictures, organ, me, () -> show(organ)).open());
        deploy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var versions = chains.versions(organ.id(), me);
        var current = versions.stream().findFirst().filter(version -> !version.standard());
        var picture = new Card(
                getTranslation("chains.now", current.map(ChainVersion::name).orElse(getTranslation("chains.standard"))),
                deploy);
        var bpmn = current.flatMap(version -> chains.bpmn(organ.id(), version.number(), me))
                .orElseGet(() -> chains.offered().getFirst().bpmn());
        picture.add(new SvgPicture(pictures.picture(bpmn, getLocale())));
        var list = new Card(getTranslation("chains.versions"));
        list.add(new Rows(
                versions.stream().map(version -> row(organ, version)).toList(),
                getTranslation("chains.none"),
                getTranslation("chains.none.words")));
        chain.add(picture, list);
    }

    private TaskRow row(Organ organ, ChainVersion version) {
        var about = getTranslation(
                "chains.about",
                version.deployedBy(),
                dates.moment(version.deployedAt(), getLocale()),
                version.running(),
                version.sm3().substring(0, 12));
        var look = version.standard()
                ? new Div()
                : new Div(new PlainButton(getTranslation("chains.look"), () -> look(organ, version)));
        return new TaskRow(
                getTranslation("chains.version", version.number(), version.name()),
                about,
                new Chip(
                        version.standard() ? Tone.QUIET : Tone.CALM,
                        getTranslation(version.standard() ? "chains.standard" : "chains.own")),
                look);
    }

    private void look(Organ organ, ChainVersion version) {
        var bpmn = chains.bpmn(organ.id(), version.number(), me).orElseThrow();
        new PictureDialog(
                        getTranslation("chains.version", version.number(), version.name()),
                        pictures.picture(bpmn, getLocale()))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("chains.title"));
    }
}
