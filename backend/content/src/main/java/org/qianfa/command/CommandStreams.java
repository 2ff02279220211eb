package org.qianfa.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads and writes.
 *
 * @param in what {@code -} stands for among the files
 * @param out where results go
 * @param complaints where everything else goes that is said
 */
public record CommandStreams(InputStream in, OutputStream out, PrintStream complaints) {
    /** Those of this process. */
    public static CommandStreams standard() {
        return new CommandStreams(System.in, new FileOutputStream(FileDescriptor.out), System.err);
    }
}
