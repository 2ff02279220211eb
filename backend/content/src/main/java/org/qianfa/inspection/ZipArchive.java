package org.qianfa.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** A ZIP that may have been made to do harm: bounded in entries, in size and in how far it swells. Nothing of it is written to disk. */
public final class ZipArchive implements Closeable {
    public static final int MOST_ENTRIES = 5000;
    static final int MOST_MEGABYTES_IN_ALL = 400;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_SWELLING = 200;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ZipFile zip;
    private long unpacked;

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Refused where it is none, is locked, or has too many entries */
    public static ZipArchive open(Path file) {
        try {
            var archive = new ZipArchive(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1));
            if (archive.zip.size() <= MOST_ENTRIES) return archive;
            archive.close();
            throw new Refused(Sentence.of("inspection.zip.entries", MOST_ENTRIES));
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(Sentence.of("inspection.zip.broken"));
        }
    }

    /** A file in it that could be a report, or is an archive once more. */
    public record Entry(String name, ZipEntry place) {}

    public List<Entry> entries() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Entry(name(entry.getName()), entry))
                .filter(entry -> FileNames.couldBeReport(entry.name()) || FileNames.isArchive(entry.name()))
                .toList();
    }

    /** @throws Refused where it is an archive, is damaged, or swells beyond all measure */
    public byte[] bytes(Entry entry) {
        if (FileNames.isArchive(entry.name())) throw new Refused(Sentence.of("inspection.zip.nested"));
        try (var in = zip.getInputStream(entry.place())) {
            var bytes = in.readNBytes(ReportFileKind.MOST_MEGABYTES * MEGABYTE + 1);
            if (bytes.length > ReportFileKind.MOST_MEGABYTES * MEGABYTE)
                throw new Refused(Sentence.of("inspection.tooLarge", ReportFileKind.MOST_MEGABYTES));
            if (bytes.length > MEGABYTE
                    && bytes.length / MOST_SWELLING > entry.place().getCompressedSize())
                throw new Refused(Sentence.of("inspection.zip.swells"));
            unpacked += bytes.length;
            if (unpacked > (long) MOST_MEGABYTES_IN_ALL * MEGABYTE)
                throw new Refused(Sentence.of("inspection.zip.total", MOST_MEGABYTES_IN_ALL));
            return bytes;
        } catch (IOException broken) {
            throw new Refused(Sentence.of("inspection.zip.entry"));
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException alreadyGone) {
            // it was only read
        }
    }

    /** Windows writes names in GBK without saying so, others in UTF-8 without saying so; who says UTF-8 was believed already. */
    private static String name(String latin) {
        if (latin.chars().anyMatch(character -> character > 0xff)) return latin;
        var bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, GB18030);
        }
    }
}
