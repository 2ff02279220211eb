package org.qianfa.operation.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: a ZIP of {@code head.json}, a {@code tables/….jsonl} for each table (a line with the names of its columns, then a line a row),
 * {@code files/…}, and {@code contents.json}.
 */
public final class ArchiveWriter implements AutoCloseable {
    static final String HEAD = "head.json";
    static final String CONTENTS = "contents.json";
    static final String TABLES = "tables/";
    static final String ROWS = ".jsonl";
    static final String FILES = "files/";

    private static final JsonMapper JSON = new JsonMapper();

    private final ZipOutputStream zip;
    private final Map<String, ArchiveTable> tables = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    public ArchiveWriter(OutputStream out, ArchiveHead head) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
        entry(HEAD, JSON.writeValueAsBytes(head));
    }

    /** A table, whose rows come in any order. */
    public Rows table(String name, List<String> columns) throws IOException {
        zip.putNextEntry(new ZipEntry(TABLES + name + ROWS));
        line(JSON.writeValueAsBytes(columns));
        return new Rows(name);
    }

    /** @param path below the data folder, with slashes */
    public void file(String path, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(FILES + path));
        var digested = new DigestInputStream(content, sha256());
        digested.transferTo(zip);
        zip.closeEntry();
        files.put(path, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    /** Says what was written; without it the file is none. */
    public ArchiveContents finish() throws IOException {
        var contents = new ArchiveContents(tables, files);
        entry(CONTENTS, JSON.writeValueAsBytes(contents));
        zip.finish();
        zip.flush();
        return contents;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private void entry(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void line(byte[] text) throws IOException {
        zip.write(text);
        zip.write('\n');
    }

    /** The rows of one table; closed before the next one begins. */
    public final class Rows implements AutoCloseable {
        private final String table;
        private final RowDigest digest = new RowDigest();

        private Rows(String table) {
            this.table = table;
        }

        public void add(ArchiveRow row) throws IOException {
            var text = row.line();
            digest.add(text);
            line(text);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
            tables.put(table, digest.table());
        }
    }
}
