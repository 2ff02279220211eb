package org.qianfa.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.qianfa.form.Format;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.report.OpenReport;
import org.qianfa.ui.report.Workspace;
import org.qianfa.ui.upload.ReportUpload;
import org.qianfa.ui.upload.UploadedFile;

/** Takes in a whole report that was written elsewhere: read, shown, asked about, and stored only when the person says so. */
public final class ImportDialog extends Dialog {
    private final OpenReport open;
    private final Workspace workspace;
    private final Format form;
    private final TextArea text = new TextArea();
    private final Div refusal = new Div();
    private final Div source = new Div();
    private final Div preview = new Div();
    private final Button read;
    private final Button back;
    private final Button take;
    private Optional<ImportPreview> shown = Optional.empty();

    public ImportDialog(OpenReport open, Workspace workspace) {
        this.open = open;
        this.workspace = workspace;
        this.form = workspace.state().format();
        read = new Button(
                getTranslation("import.read"),
                pressed -> read(() -> new ImportPreview(
                        open.services().intake().read(text.getValue(), form),
                        text.getValue().lines().toList())));
        back = new Button(getTranslation("import.back"), pressed -> step(false));
        take = new Button(getTranslation("import.take"), pressed -> take());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        text.setLabel(getTranslation("import.text"));
        text.setHelperText(getTranslation("import.text.help"));
        text.addClassName("paste");
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        source.addClassName("stack");
        source.add(
                new Paragraph(
                        getTranslation("import.words", ReportFileKind.readable().in(getLocale()))),
                text,
                new ReportUpload<>(this::read, this::show, this::refuse));
        addClassName("import");
        setHeaderTitle(getTranslation("import.title"));
        setCloseOnOutsideClick(false);
        var body = new Div(refusal, source, preview);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), back, read, take);
        step(false);
    }

    private record Read(IntakeResult reading, List<String> lines) {}

    private Read read(UploadedFile file) {
        var opened = open.services().intake().open(file.place(), file.name());
        return new Read(opened.read(form), opened.lines());
    }

    private void show(Read read) {
        read(() -> new ImportPreview(read.reading(), read.lines()));
    }

    /** Nothing is stored here; where it cannot be read, the pasted text stays. */
    private void read(Supplier<ImportPreview> reading) {
        try {
            var found = reading.get();
            shown = Optional.of(found);
            refusal.setVisible(false);
            preview.removeAll();
            preview.add(found);
            step(true);
        } catch (Refused refused) {
            refuse(refused.in(getLocale()));
        }
    }

    private void take() {
        var reading = shown.orElseThrow().reading();
        try {
            open.services().drafts().takeOver(open.id(), reading.sections(), reading.cells(), open.by());
            close();
            workspace.reopen();
            Toasts.done(getTranslation(
                    "import.done",
                    reading.sections().size(),
                    reading.cells().values().size()));
        } catch (Refused refused) {
            refuse(refused.in(getLocale()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    private void step(boolean reviewing) {
        source.setVisible(!reviewing);
        read.setVisible(!reviewing);
        preview.setVisible(reviewing);
        back.setVisible(reviewing);
        take.setVisible(reviewing);
    }
}
