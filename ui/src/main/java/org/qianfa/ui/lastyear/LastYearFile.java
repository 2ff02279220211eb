package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.ui.intake.ImportPreview;
import org.qianfa.ui.upload.ReportUpload;
import org.qianfa.ui.upload.UploadedFile;

/** Last year's report as a file: read, shown beside its source, asked about, and kept when the person says so. */
final class LastYearFile extends Composite<Div> {
    private final Intake intake;
    private final Consumer<BroughtReport> bring;
    private final Div preview = new Div();

    LastYearFile(Intake intake, Consumer<BroughtReport> bring, Consumer<String> refuse) {
        this.intake = intake;
        this.bring = bring;
        preview.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new ReportUpload<>(this::read, this::show, refuse), preview);
    }

    private record Read(String name, IntakeResult reading, List<String> lines) {}

    private Read read(UploadedFile file) {
        preview.getUI().ifPresent(ui -> ui.accessSynchronously(preview::removeAll));
        var opened = intake.open(file.place(), file.name());
        return new Read(file.name(), opened.read(), opened.lines());
    }

    private void show(Read read) {
        var shown = new ImportPreview(read.reading(), read.lines());
        var keep = new Button(getTranslation("last.bring"), pressed -> {
            var reading = shown.reading();
            bring.accept(new BroughtReport(read.name(), reading.year(), reading.form(), reading.content()));
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.removeAll();
        preview.add(shown, keep);
    }
}
