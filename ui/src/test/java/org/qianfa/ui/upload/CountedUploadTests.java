package org.qianfa.ui.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What a browser says of a file counts for nothing: its bytes are counted as they come. */
class CountedUploadTests {
    private static final int MOST = 100_000;

    private final List<Path> taken = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final StringWriter answer = new StringWriter();
    private final VaadinResponse response = mock(VaadinResponse.class);
    private int status = 200;
    private long sent;
    private Blanks blanks = new Blanks(0);

    private CountedUpload.Taking taking = file -> {
        taken.add(file.place());
        assertThat(Files.size(file.place())).isEqualTo(sent);
    };

    @BeforeEach
    void answers() throws IOException {
        when(response.getWriter()).thenReturn(new PrintWriter(answer, true));
        doAnswer(said -> status = said.getArgument(0)).when(response).setStatus(anyInt());
    }

    private void send(long bytes, long said, String kind) throws IOException {
        sent = bytes;
        blanks = new Blanks(bytes);
        var request = mock(VaadinRequest.class);
        when(request.getContentType()).thenReturn(kind);
        when(request.getHeader("X-Filename")).thenReturn("%E5%B9%B4%E6%8A%A5.pdf");
        when(request.getContentLengthLong()).thenReturn(said);
        when(request.getInputStream()).thenReturn(blanks);
        var screen = mock(UI.class);
        when(screen.getLocale()).thenReturn(Locale.CHINA);
        doAnswer(asked -> {
                    ((Command) asked.getArgument(0)).execute();
                    return null;
                })
                .when(screen)
                .accessSynchronously(any());
        var owner = new Owner(screen);
        new CountedUpload(
                        MOST,
                        Sentence.of("intake.tooLarge", 20),
                        file -> taking.take(file),
                        why -> told.add(why.toString()))
                .handleRequest(request, response, mock(VaadinSession.class), owner.getElement());
    }

    @Test
    void aFileIsTakenWholeAndDeletedAfterwards() throws IOException {
        send(MOST, MOST, "application/pdf");
        assertThat(taken).hasSize(1).noneMatch(Files::exists);
        assertThat(status).isEqualTo(200);
        assertThat(told).isEmpty();
    }

    @Test
    void aFileThatIsKeptStays() throws IOException {
        taking = file -> taken.add(file.keep());
        send(5, 5, "application/pdf");
        assertThat(taken).hasSize(1).allMatch(Files::exists);
        Files.delete(taken.getFirst());
    }

    @Test
    void aByteTooManyIs413InWordsWhateverTheBrowserSays() throws IOException {
        for (var said : new long[] {-1, 5, MOST, MOST + 1}) {
            told.clear();
            status = 200;
            send(MOST + 1, said, "application/pdf");
            assertThat(status).as("said %d", said).isEqualTo(413);
            assertThat(told).hasSize(1).allMatch(sentence -> sentence.contains("不超过 20 MB"));
            assertThat(answer.toString()).contains("不超过 20 MB");
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void noMoreIsReadOfAnEndlessFileThanLetsItsSenderHearTheAnswer() throws IOException {
        send(400L << 20, -1, "application/pdf");
        assertThat(status).isEqualTo(413);
        assertThat(blanks.read).isLessThan(10L << 20);
    }

    @Test
    void nothingIsLeftOfAFileThatWasRefusedWhenItWasRead() throws IOException {
        taking = file -> {
            taken.add(file.place());
            throw new Refused(Sentence.of("intake.hostile"));
        };
        send(10, 10, "application/pdf");
        assertThat(taken).hasSize(1).noneMatch(Files::exists);
        assertThat(told).hasSize(1).allMatch(sentence -> sentence.contains("不正常的内容"));
    }

    @Test
    void aFormOfSeveralPartsIsNotEvenLookedAt() throws IOException {
        send(10, 10, "Multipart/Form-Data; boundary=x");
        assertThat(status).isEqualTo(415);
        assertThat(taken).isEmpty();
    }

    private static final class Owner extends Div {
        private static final long serialVersionUID = 1L;
        private final transient UI screen;

        Owner(UI screen) {
            this.screen = screen;
        }

        @Override
        public Optional<UI> getUI() {
            return Optional.of(screen);
        }
    }

    private static final class Blanks extends InputStream {
        private long read;
        private long left;

        Blanks(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) return -1;
            var some = (int) Math.min(length, left);
            left -= some;
            read += some;
            return some;
        }
    }
}
