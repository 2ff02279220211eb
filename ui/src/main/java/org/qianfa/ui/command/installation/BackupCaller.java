package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Asks a running server for its backup. */
final class BackupCaller implements AutoCloseable {
    private final SocketChannel server;

    private BackupCaller(SocketChannel server) {
        this.server = server;
    }

    /** The server that uses this data folder now; absent where none does, or none that answers. */
    static Optional<BackupCaller> call(Path data) throws IOException {
        var place = new BackupDoor.DoorPlace(data).found();
        if (place.isEmpty()) return Optional.empty();
        var server = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.connect(UnixDomainSocketAddress.of(place.get()));
            return Optional.of(new BackupCaller(server));
        } catch (IOException _) {
            server.close();
            return Optional.empty();
        }
    }

    void writeTo(OutputStream out) throws IOException {
        Channels.newInputStream(server).transferTo(out);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
