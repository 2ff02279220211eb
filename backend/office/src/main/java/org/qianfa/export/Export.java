package org.qianfa.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.qianfa.document.FileKind;
import org.qianfa.document.FileName;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** A file in the making. It is there whole or not at all, and nowhere but here. */
public final class Export {
    private static final System.Logger LOG = System.getLogger(Export.class.getName());

    /** How far it is. */
    public sealed interface Progress {
        /** Others are before it. */
        record Waiting() implements Progress {}

        record Writing() implements Progress {}

        @SuppressWarnings("ArrayRecordComponent") // a file, never compared
        record Written(byte[] file) implements Progress {}

        record Failed(List<Sentence> reasons) implements Progress {
            public Failed {
                reasons = List.copyOf(reasons);
            }
        }

        default boolean over() {
            return this instanceof Written || this instanceof Failed;
        }
    }

    private final Paper paper;
    private final FileKind kind;
    private final Rendering rendering;
    private final Semaphore turns;
    private volatile Progress progress = new Progress.Waiting();

    Export(Paper paper, FileKind kind, Rendering rendering, Semaphore turns) {
        this.paper = paper;
        this.kind = kind;
        this.rendering = rendering;
        this.turns = turns;
    }

    public Progress progress() {
        return progress;
    }

    public FileKind kind() {
        return kind;
    }

    /** Fit for any file system. */
    public String fileName() {
        return FileName.of(paper, kind);
    }

    void run() {
        turns.acquireUninterruptibly();
        try {
            progress = new Progress.Writing();
            progress = written();
        } finally {
            turns.release();
        }
    }

    private Progress written() {
        try {
            var file = new ByteArrayOutputStream();
            rendering.write(paper, kind, file);
            return new Progress.Written(file.toByteArray());
        } catch (Refused refused) {
            return new Progress.Failed(refused.obstacles());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            // the person is told, and the thread that makes files for all goes on
            LOG.log(System.Logger.Level.ERROR, paper.title(), defect);
            return new Progress.Failed(List.of(Sentence.of("document.defect", kind.key())));
        }
    }
}
