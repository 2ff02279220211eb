package org.qianfa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;

/** Stands in for the application: one of its threads dies of too little memory, and the others would live on. */
final class HungryApplication {
    private HungryApplication() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("extract")) extract(Path.of(arguments[2]));
        else starve();
    }

    /** As Spring's own tool does; the launcher believes that its cache is being made already. */
    private static void extract(Path to) throws IOException {
        Files.createDirectories(to.resolve("training"));
        Files.copy(Path.of(System.getProperty("java.class.path")), to.resolve("qianfa.jar"));
        Files.writeString(
                to.resolve("training/pid"),
                ProcessHandle.current().parent().orElseThrow().pid() + "\n");
    }

    private static void starve() throws InterruptedException {
        var acceptor = new Thread(() -> {
            var eaten = new ArrayList<byte[]>();
            while (eaten.size() < Integer.MAX_VALUE) eaten.add(new byte[1 << 20]);
        });
        acceptor.start();
        acceptor.join();
        TimeUnit.SECONDS.sleep(60);
    }
}
