package org.qianfa.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.qianfa.intake.ReportFileKind;

/** Takes one file of a report, in every format that intake reads. */
public final class ReportUpload extends Upload {
    /** What is done with a file. */
    @FunctionalInterface
    public interface Taking {
        void take(byte[] file, String name);
    }

    /** @param refuse is told, in a sentence, why a file was not taken */
    public ReportUpload(Taking taking, Consumer<String> refuse) {
        super(UploadHandler.inMemory((about, file) -> taking.take(file, about.fileName())));
        setUploadButton(new Button(getTranslation("import.upload")));
        setDropLabel(new Span(getTranslation("import.drop")));
        setMaxFiles(1);
        setMaxFileSize(ReportFileKind.MOST_MEGABYTES * 1024 * 1024);
        setAcceptedFileTypes(ReportFileKind.readEndings());
        getElement().setAttribute("aria-label", getTranslation("import.upload"));
        addFileRejectedListener(rejected -> refuse.accept(
                isRead(rejected.getFileName())
                        ? getTranslation("import.tooLarge", ReportFileKind.MOST_MEGABYTES)
                        : getTranslation(
                                "import.wrongKind",
                                rejected.getFileName(),
                                ReportFileKind.readable().in(getLocale()))));
        addAllFinishedListener(finished -> clearFileList());
        getElement().addEventListener("upload-success", arrived -> {});
    }

    private static boolean isRead(String name) {
        return ReportFileKind.ofName(name).filter(ReportFileKind::isRead).isPresent();
    }
}
