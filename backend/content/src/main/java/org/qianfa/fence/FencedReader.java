package org.qianfa.fence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.qianfa.intake.FileOpener;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The program behind the fence: takes file after file from its standard input, answers each on its standard output, and ends with its input. */
public final class FencedReader {
    private FencedReader() {}

    public static void main(String... none) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err); // what a library prints must not stand between the answers
        sayReady(out);
        try {
            while (true) {
                var answer = answer(in.readUTF(), content(in)).toJson();
                out.writeInt(answer.length);
                out.write(answer);
                out.flush();
            }
        } catch (EOFException noMoreFiles) {
            out.close();
        }
    }

    /** From now on what time it takes is a file's. */
    static void sayReady(DataOutputStream out) throws IOException {
        out.writeInt(FencedProcess.READY);
        out.flush();
    }

    private static byte[] content(DataInputStream in) throws IOException {
        var content = new byte[in.readInt()];
        in.readFully(content);
        return content;
    }

    private static FenceAnswer answer(String name, byte[] content) {
        try {
            return FenceAnswer.of(FileOpener.open(content, name));
        } catch (Refused unreadable) {
            return FenceAnswer.refusal(unreadable.obstacles());
        } catch (StackOverflowError deep) {
            return FenceAnswer.refusal(List.of(Sentence.of("intake.hostile")));
        } catch (RuntimeException defect) {
            return FenceAnswer.defect(defect);
        }
    }
}
