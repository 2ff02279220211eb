package org.qianfa.operation.archive;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup from its first byte to its last, and holds every row and every file against what its end says of them. */
final class ArchiveReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final ZipInputStream zip;
    private final ArchiveReceiver receiver;
    private final Map<String, ArchiveTable> tables = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private @Nullable ArchiveHead head;

    private ArchiveReader(InputStream in, ArchiveReceiver receiver) {
        this.zip = new ZipInputStream(in);
        this.receiver = receiver;
    }

    /** @throws ArchiveBroken where it is not what was written */
    static Archive read(InputStream in, ArchiveReceiver receiver) throws IOException, SQLException {
        try {
            return new ArchiveReader(in, receiver).read();
        } catch (EOFException cut) {
            throw new ArchiveBroken("backup.cut");
        } catch (ZipException | JacksonException | NumberFormatException wrong) {
            throw new ArchiveBroken("backup.changed", String.valueOf(wrong.getMessage()));
        }
    }

    private Archive read() throws IOException, SQLException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.equals(ArchiveWriter.HEAD)) head = head();
            else if (head == null) throw new ArchiveBroken("backup.none");
            else if (name.equals(ArchiveWriter.CONTENTS))
                return whole(head, JSON.readValue(text(), ArchiveContents.class));
            else if (name.startsWith(ArchiveWriter.TABLES)) table(name);
            else if (name.startsWith(ArchiveWriter.FILES)) file(name.substring(ArchiveWriter.FILES.length()));
        }
        throw new ArchiveBroken(head == null ? "backup.none" : "backup.cut");
    }

    private ArchiveHead head() throws IOException, SQLException {
        var read = JSON.readValue(text(), ArchiveHead.class);
        if (read.format() != ArchiveHead.FORMAT) throw new ArchiveBroken("backup.format", read.format());
        receiver.head(read);
        return read;
    }

    private Archive whole(ArchiveHead said, ArchiveContents contents) {
        if (!contents.equals(new ArchiveContents(tables, files)))
            throw new ArchiveBroken("backup.changed", differing(contents));
        return new Archive(said, contents);
    }

    private String differing(ArchiveContents contents) {
        for (var table : contents.tables().entrySet())
            if (!table.getValue().equals(tables.get(table.getKey()))) return table.getKey();
        for (var file : contents.files().entrySet())
            if (!file.getValue().equals(files.get(file.getKey()))) return file.getKey();
        return "";
    }

    private String text() throws IOException {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }

    private void table(String entry) throws IOException, SQLException {
        var name = entry.substring(ArchiveWriter.TABLES.length(), entry.length() - ArchiveWriter.ROWS.length());
        var lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
        var columns = lines.readLine();
        var rows = receiver.table(name, columns == null ? List.of() : List.of(JSON.readValue(columns, String[].class)));
        var digest = new RowDigest();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            digest.add(line.getBytes(StandardCharsets.UTF_8));
            rows.accept(ArchiveRow.read(line));
        }
        tables.put(name, digest.table());
    }

    private void file(String path) throws IOException {
        var digested = new DigestInputStream(zip, ArchiveWriter.sha256());
        receiver.file(path, digested);
        digested.transferTo(OutputStream.nullOutputStream());
        files.put(path, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }
}
