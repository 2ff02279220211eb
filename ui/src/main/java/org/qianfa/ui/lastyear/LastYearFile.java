package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.qianfa.intake.Intake;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.text.Refused;
import org.qianfa.ui.intake.ImportPreview;
import org.qianfa.ui.intake.ReportUpload;

/** Last year's report as a file: read, shown beside its source, asked about, and kept when the person says so. */
final class LastYearFile extends Composite<Div> {
    private final Intake intake;
    private final Consumer<BroughtReport> bring;
    private final Consumer<String> refuse;
    private final Div preview = new Div();

    LastYearFile(Intake intake, Consumer<BroughtReport> bring, Consumer<String> refuse) {
        this.intake = intake;
        this.bring = bring;
        this.refuse = refuse;
        preview.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(new ReportUpload(this::read, refuse), preview);
    }

    private void read(byte[] file, String name) {
        preview.removeAll();
        try {
            var opened = intake.open(file, name);
            var shown = new ImportPreview(opened.read(), opened.lines());
            var keep = new Button(getTranslation("last.bring"), pressed -> {
                var reading = shown.reading();
                bring.accept(new BroughtReport(name, reading.year(), reading.form(), reading.content()));
            });
            keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            preview.add(shown, keep);
        } catch (Refused refused) {
            refuse.accept(refused.in(getLocale()));
        }
    }
}
