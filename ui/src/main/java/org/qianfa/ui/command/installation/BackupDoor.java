package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.operation.BackupRecord;
import org.qianfa.operation.Backups;
import org.qianfa.ui.command.AuditVerification;
import org.qianfa.ui.command.ServerStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where a running server gives a backup of its embedded database, which nobody else can open meanwhile: a socket in the data folder, for whoever may read
 * that folder. Each connection gets one backup, and says nothing.
 */
@Component
class BackupDoor implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BackupDoor.class);

    private final ObjectProvider<ServerStart> startedWith;
    private final Environment environment;
    private final Backups backups;
    private final BackupRecord backupRecord;
    private @Nullable ServerSocketChannel door;

    BackupDoor(
            ObjectProvider<ServerStart> startedWith,
            Environment environment,
            Backups backups,
            BackupRecord backupRecord) {
        this.startedWith = startedWith;
        this.environment = environment;
        this.backups = backups;
        this.backupRecord = backupRecord;
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (AuditVerification.isEmbedded(environment)) startedWith.ifAvailable(start -> open(start.data()));
    }

    void open(Path data) {
        try {
            var place = new DoorPlace(data);
            var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            opened.bind(UnixDomainSocketAddress.of(place.free()));
            door = opened;
            Thread.ofVirtual().name("backup-door").start(() -> answer(opened));
        } catch (IOException | UnsupportedOperationException failed) {
            LOG.warn("no backup can be asked of this server while it runs", failed);
        }
    }

    private void answer(ServerSocketChannel opened) {
        while (opened.isOpen())
            try (var caller = opened.accept();
                    var out = Channels.newOutputStream(caller)) {
                backupRecord.begun();
                backups.writeTo(out);
            } catch (AsynchronousCloseException _) {
                return;
            } catch (IOException | RuntimeException failed) {
                LOG.warn("a backup was not finished", failed);
            }
    }

    @Override
    public void destroy() throws IOException {
        var opened = Optional.ofNullable(door);
        if (opened.isPresent()) {
            opened.get().close();
            startedWith.ifAvailable(start -> new DoorPlace(start.data()).remove());
        }
    }

    /** Where the socket is: in the data folder itself, unless that is named so long that no socket can stand there. */
    record DoorPlace(Path data) {
        private static final int LONGEST = 100;

        private Path sign() {
            return data.resolve("backup.door");
        }

        Path free() throws IOException {
            var beside = data.resolve("backup.door.socket");
            var place = beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST
                    ? beside
                    : Files.createTempDirectory("qianfa-door-").resolve("socket");
            Files.deleteIfExists(place);
            Files.writeString(sign(), place.toString());
            return place;
        }

        Optional<Path> found() {
            try {
                return Optional.of(Path.of(Files.readString(sign())));
            } catch (IOException _) {
                return Optional.empty();
            }
        }

        void remove() {
            try {
                if (found().isPresent()) Files.deleteIfExists(found().get());
                Files.deleteIfExists(sign());
            } catch (IOException left) {
                LOG.debug("a socket stays behind", left);
            }
        }
    }
}
