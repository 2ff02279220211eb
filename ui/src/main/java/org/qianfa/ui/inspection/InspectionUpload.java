package org.qianfa.ui.inspection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.oversight.Inspection;
import org.qianfa.oversight.UploadedReport;
import org.qianfa.text.Sentence;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.upload.CountedUpload;
import org.qianfa.ui.upload.UploadAnswers;
import org.qianfa.ui.upload.UploadedFile;

/** Takes files, a folder or a ZIP, the year where it is known, and the word to begin. */
final class InspectionUpload extends Composite<Div> {
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private final InspectionDesk desk;
    private final IntegerField year = new IntegerField(getTranslation("inspect.year"));
    private final Button begin = new Button();
    private final Span nothing = new Span(getTranslation("inspect.nothing"));

    InspectionUpload(InspectionDesk desk, Consumer<Optional<Integer>> wanted) {
        this.desk = desk;
        year.setMin(2008);
        year.setMax(2100);
        year.setHelperText(getTranslation("inspect.year.help"));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var files = upload("inspect.files");
        var folder = upload("inspect.folder");
        folder.getElement().executeJs("this.shadowRoot.querySelector('#fileInput').webkitdirectory = true");
        begin.addClickListener(pressed -> {
            if (year.isInvalid() || desk.waiting() == 0) return;
            wanted.accept(Optional.ofNullable(year.getValue()));
            files.clearFileList();
            folder.clearFileList();
            count();
        });
        var uploads = new Div(files, folder);
        uploads.addClassName("hand-in");
        nothing.addClassNames("muted", "small");
        var acts = new Div(year, begin, nothing);
        acts.addClassName("filters");
        var card = new Card(getTranslation("inspect.hand"));
        card.add(
                new Paragraph(getTranslation(
                        "inspect.words",
                        Inspection.MOST_REPORTS,
                        ReportFileKind.readable().in(getLocale()))),
                uploads,
                acts);
        getContent().add(card);
        count();
    }

    private Upload upload(String label) {
        var upload = new Upload(new CountedUpload(
                MOST_BYTES,
                Sentence.of("upload.tooLarge", MOST_BYTES / 1024 / 1024),
                this::take,
                why -> Toasts.refuse(why.in(getLocale()))));
        UploadAnswers.fetch(upload);
        upload.setUploadButton(new Button(getTranslation(label)));
        upload.setDropLabel(new Span(getTranslation("inspect.drop")));
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(Inspection.MOST_REPORTS);
        upload.getElement().setAttribute("aria-label", getTranslation(label));
        upload.addFileRejectedListener(
                rejected -> Toasts.refuse(getTranslation("inspect.rejected", rejected.getFileName())));
        return upload;
    }

    private void take(UploadedFile file) {
        var taken = desk.take(new UploadedReport(file.name(), file.keep()));
        getUI().ifPresent(ui -> ui.accessSynchronously(() -> {
            if (taken) count();
            else Toasts.refuse(getTranslation("inspect.full"));
        }));
    }

    private void count() {
        begin.setText(getTranslation("inspect.begin", desk.waiting()));
        begin.setEnabled(desk.waiting() > 0);
        nothing.setVisible(desk.waiting() == 0);
    }
}
