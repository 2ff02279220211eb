package org.qianfa.ui.watch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.qianfa.text.Sentence;

/** Comes in as everybody does, by the port: where the thread that lets people in has died, nobody does, and nothing else shows it. */
final class DoorProbe implements Probe {
    private static final byte[] REQUEST = "GET /ready/door HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress door;
    private final boolean speaksTls;

    /**
     * @param address at which the server listens, the wildcard perhaps
     * @param speaksTls the server answers nothing that is not encrypted: then a connection is enough
     */
    DoorProbe(InetAddress address, int port, boolean speaksTls) {
        this.door =
                new InetSocketAddress(address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address, port);
        this.speaksTls = speaksTls;
    }

    @Override
    public Sentence trouble() {
        return Sentence.of("watch.door");
    }

    @Override
    public void run() throws IOException {
        var patience = (int) ServerWatch.LONGEST_TRIAL.toMillis();
        try (var socket = new Socket()) {
            socket.connect(door, patience);
            if (speaksTls) return;
            socket.setSoTimeout(patience);
            socket.getOutputStream().write(REQUEST);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (answer == null || !answer.startsWith("HTTP/1.1 ")) throw new IOException("no answer: " + answer);
        }
    }

    @Override
    public boolean isVital() {
        return true;
    }
}
