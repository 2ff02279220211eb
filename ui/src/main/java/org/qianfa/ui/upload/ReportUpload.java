package org.qianfa.ui.upload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.text.Sentence;

/**
 * Takes one file of a report, in every format that intake reads.
 *
 * @param <T> what is read of it
 */
public final class ReportUpload<T> extends Upload {
    private static final Sentence TOO_LARGE = Sentence.of("intake.tooLarge", ReportFileKind.MOST_MEGABYTES);

    /**
     * @param reading takes time, and is done outside the lock of the screen
     * @param shown is given what was read, under the lock
     * @param refuse is told, in a sentence, why a file was not taken
     */
    public ReportUpload(Function<UploadedFile, T> reading, Consumer<T> shown, Consumer<String> refuse) {
        setUploadHandler(new CountedUpload(
                ReportFileKind.MOST_BYTES,
                TOO_LARGE,
                file -> {
                    var read = reading.apply(file);
                    getUI().ifPresent(ui -> ui.accessSynchronously(() -> shown.accept(read)));
                },
                why -> refuse.accept(why.in(getLocale()))));
        setUploadButton(new Button(getTranslation("import.upload")));
        setDropLabel(new Span(getTranslation("import.drop")));
        setMaxFiles(1);
        setMaxFileSize(ReportFileKind.MOST_BYTES);
        setAcceptedFileTypes(ReportFileKind.readEndings());
        getElement().setAttribute("aria-label", getTranslation("import.upload"));
        addFileRejectedListener(rejected -> refuse.accept(
                isRead(rejected.getFileName())
                        ? TOO_LARGE.in(getLocale())
                        : getTranslation(
                                "import.wrongKind",
                                rejected.getFileName(),
                                ReportFileKind.readable().in(getLocale()))));
        addAllFinishedListener(finished -> clearFileList());
        UploadAnswers.fetch(this);
    }

    private static boolean isRead(String name) {
        return ReportFileKind.ofName(name).filter(ReportFileKind::isRead).isPresent();
    }
}
