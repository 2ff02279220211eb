package org.qianfa.ui.chain;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.qianfa.approval.chain.ChainModels;
import org.qianfa.approval.chain.ChainPictures;
import org.qianfa.approval.chain.OwnChains;
import org.qianfa.organ.Organ;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.element.SvgPicture;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.upload.CountedUpload;
import org.qianfa.ui.upload.UploadAnswers;

/**
 * Gives an organ a chain: one that the product brings along, or a file. What keeps a file from being deployed is said at once, all of it; what may
 * be deployed is drawn first.
 */
final class DeployDialog extends Dialog {
    private final OwnChains chains;
    private final ChainPictures pictures;
    private final TextField name = new TextField();
    private final Div judged = new Div();
    private final Button deploy = new Button();
    private String bpmn = "";

    DeployDialog(OwnChains chains, ChainPictures pictures, Organ organ, StaffId me, Runnable after) {
        this.chains = chains;
        this.pictures = pictures;
        setHeaderTitle(getTranslation("chains.deploy.for", organ.name()));
        addClassName("asking");
        setWidth("860px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        var offered = new RadioButtonGroup<ChainModels.Offered>();
        offered.setLabel(getTranslation("chains.offered"));
        offered.setItems(chains.offered());
        offered.setItemLabelGenerator(ChainModels.Offered::name);
        offered.addValueChangeListener(changed -> {
            if (changed.getValue() != null) chosen(changed.getValue());
        });
        var upload = upload(offered);
        name.setLabel(getTranslation("chains.name"));
        name.setMaxLength(100);
        name.setWidthFull();
        judged.add(new Span(getTranslation("chains.nothing")));
        var fields = new Div(offered, new Span(getTranslation("chains.or")), upload, judged, name);
        fields.addClassName("fields");
        add(fields);
        deploy.setText(getTranslation("chains.deploy.do"));
        deploy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        deploy.setEnabled(false);
        deploy.addClickListener(pressed -> deploy(organ, me, after));
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), deploy);
    }

    private Upload upload(RadioButtonGroup<ChainModels.Offered> offered) {
        var notTaken = Sentence.of("model.notTaken", OwnChains.LONGEST / 1024);
        var upload = new Upload(new CountedUpload(
                OwnChains.LONGEST,
                notTaken,
                file -> {
                    var model = new String(Files.readAllBytes(file.place()), StandardCharsets.UTF_8);
                    getUI().ifPresent(ui -> ui.accessSynchronously(() -> {
                        offered.clear();
                        name.setValue(file.name().replaceFirst("\\.bpmn20\\.xml$|\\.bpmn$|\\.xml$", ""));
                        judge(model);
                    }));
                },
                why -> show(List.of(why))));
        UploadAnswers.fetch(upload);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(OwnChains.LONGEST);
        upload.setAcceptedFileTypes(".bpmn", ".xml");
        upload.setUploadButton(new Button(getTranslation("chains.file")));
        upload.setDropLabel(new Span(getTranslation("chains.drop")));
        upload.addFileRejectedListener(rejected -> show(List.of(notTaken)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void chosen(ChainModels.Offered choice) {
        name.setValue(choice.name());
        judge(choice.bpmn());
    }

    private void judge(String candidate) {
        var obstacles = chains.obstaclesToDeployment(candidate);
        show(obstacles);
        if (!obstacles.isEmpty()) return;
        bpmn = candidate;
        deploy.setEnabled(true);
        judged.add(new SvgPicture(pictures.picture(candidate, getLocale())));
    }

    private void show(List<Sentence> obstacles) {
        bpmn = "";
        deploy.setEnabled(false);
        judged.removeAll();
        if (obstacles.isEmpty()) return;
        var list = new OrderedList();
        obstacles.forEach(obstacle -> list.add(new ListItem(obstacle.in(getLocale()))));
        var notice = new Div(new Span(getTranslation("chains.refused", obstacles.size())), list);
        notice.addClassNames("notice", "bad");
        notice.getElement().setAttribute("role", "alert");
        judged.add(notice);
    }

    private void deploy(Organ organ, StaffId me, Runnable after) {
        try {
            var standard = bpmn.equals(chains.offered().getFirst().bpmn());
            var version = chains.deploy(organ.id(), name.getValue(), standard ? "" : bpmn, me);
            Toasts.done(getTranslation("chains.deployed", version));
            close();
            after.run();
        } catch (Refused refused) {
            show(refused.obstacles());
        }
    }
}
