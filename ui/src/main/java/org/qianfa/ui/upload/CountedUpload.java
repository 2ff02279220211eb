package org.qianfa.ui.upload;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/**
 * Takes the bytes of a file as they come into a temporary file that nobody else may read, and counts them: what a browser says of their number, or
 * checks of it, counts for nothing. A byte too many is answered with 413 and a sentence; what is no file by itself, a form of several parts, with 415.
 */
public final class CountedUpload implements UploadHandler {
    /** Uploads that arrive at the same time, of all people; more are asked to come again. */
    static final int MOST_AT_A_TIME = 16;

    private static final int TOO_LARGE = 413;
    private static final int OTHER_KIND = 415;
    private static final int FULL = 503;
    private static final Semaphore PLACES = new Semaphore(MOST_AT_A_TIME);

    private final long mostBytes;
    private final Sentence tooLarge;
    private final transient Taking taking;
    private final transient Refusal refusal;

    /** What is done with a file, outside the lock of the screen; what it refuses is told as any refusal is. */
    @FunctionalInterface
    public interface Taking {
        void take(UploadedFile file) throws IOException;
    }

    /** Is told why a file was not taken, under the lock of the screen. */
    @FunctionalInterface
    public interface Refusal {
        void tell(Sentence why);
    }

    /** @param tooLarge what is said of a file of more bytes */
    public CountedUpload(long mostBytes, Sentence tooLarge, Taking taking, Refusal refusal) {
        this.mostBytes = mostBytes;
        this.tooLarge = tooLarge;
        this.taking = taking;
        this.refusal = refusal;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        var kind = request.getContentType();
        if (kind != null && kind.regionMatches(true, 0, "multipart/", 0, 10)) {
            response.setStatus(OTHER_KIND);
            return;
        }
        UploadHandler.super.handleRequest(request, response, session, owner);
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (!PLACES.tryAcquire()) {
            refuse(event, Sentence.of("upload.full"), FULL);
            return;
        }
        try {
            receive(event);
        } finally {
            PLACES.release();
        }
    }

    private void receive(UploadEvent event) throws IOException {
        if (event.getFileSize() > mostBytes) {
            refuse(event, tooLarge, TOO_LARGE);
            return;
        }
        var file = new UploadedFile(event.getFileName(), Files.createTempFile("qianfa-", ".upload"));
        try {
            if (UploadBytes.copy(event.getInputStream(), file.place(), mostBytes)) taking.take(file);
            else refuse(event, tooLarge, TOO_LARGE);
        } catch (Refused refused) {
            event.getUI().accessSynchronously(() -> refused.obstacles().forEach(refusal::tell));
        } finally {
            if (!file.isKept()) Files.deleteIfExists(file.place());
        }
    }

    private void refuse(UploadEvent event, Sentence why, int status) throws IOException {
        UploadBytes.drain(event.getInputStream());
        event.reject(why.in(event.getUI().getLocale()));
        event.getResponse().setStatus(status);
        event.getUI().accessSynchronously(() -> refusal.tell(why));
    }

    /** The status of a refusal stands already; the sentence goes with it, for who reads answers and no screens. */
    @Override
    public void responseHandled(UploadResult result) {
        if (!result.allRejected()) {
            UploadHandler.super.responseHandled(result);
            return;
        }
        try {
            result.response().setContentType("text/plain;charset=UTF-8");
            result.response()
                    .getWriter()
                    .write(result.rejectedFiles().getFirst().reason());
        } catch (IOException gone) {
            // whoever sent it does not wait for the answer
        }
    }
}
