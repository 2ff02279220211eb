package org.qianfa.ui.intake;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes one file of a report, in every format that intake reads. */
public final class ReportUpload extends Upload {
    private static final int MEGABYTES = 20;
    private static final String[] KINDS = {
        ".txt", ".md", ".csv", ".tsv", ".htm", ".html", ".mht", ".mhtml", ".docx", ".pdf", ".xlsx"
    };

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
        setMaxFileSize(MEGABYTES * 1024 * 1024);
        setAcceptedFileTypes(KINDS);
        getElement().setAttribute("aria-label", getTranslation("import.upload"));
        addFileRejectedListener(rejected -> refuse.accept(
                isKnown(rejected.getFileName())
                        ? getTranslation("import.tooLarge", MEGABYTES)
                        : getTranslation("import.wrongKind", rejected.getFileName())));
        addAllFinishedListener(finished -> clearFileList());
        getElement().addEventListener("upload-success", arrived -> {});
    }

    private static boolean isKnown(String name) {
        return Arrays.stream(KINDS).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
