package org.qianfa.ui.upload;

import com.vaadin.flow.component.upload.Upload;

/** The answer to an upload stands on the server; the browser asks for it when the bytes are through, taken or refused. */
public final class UploadAnswers {
    private UploadAnswers() {}

    public static void fetch(Upload upload) {
        upload.getElement().addEventListener("upload-success", _ -> {});
        upload.getElement().addEventListener("upload-error", _ -> {});
    }
}
