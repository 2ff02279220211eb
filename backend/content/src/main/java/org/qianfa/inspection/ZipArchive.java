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
import org.qianfa.intake.file.UnpackingGuard;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** A ZIP that may have been made to do harm: bounded in entries, in size and in how far it swells. Nothing of it is written to disk. */
public final class ZipArchive implements Closeable {
    public static final int MOST_ENTRIES = 5000;
    static final int MOST_MEGABYTES_IN_ALL = 400;
    private static final long MEGABYTE = 1024 * 1024;
    /** Names of 5,000 files are a fifth of it. */
    private static final long MOST_BYTES_OF_DIRECTORY = 4 * MEGABYTE;

    private static final UnpackingGuard.Limits LIMITS = new UnpackingGuard.Limits(
            MOST_ENTRIES, ReportFileKind.MOST_MEGABYTES * MEGABYTE, MOST_MEGABYTES_IN_ALL * MEGABYTE, 200);
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ZipFile zip;
    private final UnpackingGuard guard = new UnpackingGuard(LIMITS, ZipArchive::refusal);

    private ZipArchive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Refused where it is none, is locked, or has too many entries */
    public static ZipArchive open(Path file) {
        try {
            var directory =
                    ZipDirectory.read(file).orElseThrow(() -> new Refused(Sentence.of("inspection.zip.broken")));
            if (directory.entries() > MOST_ENTRIES || directory.bytes() > MOST_BYTES_OF_DIRECTORY)
                throw refusal(UnpackingGuard.Excess.ENTRIES);
            return new ZipArchive(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)).counted();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(Sentence.of("inspection.zip.broken"));
        }
    }

    private ZipArchive counted() {
        try {
            guard.countEntries(zip.size());
            return this;
        } catch (Refused tooMany) {
            close();
            throw tooMany;
        }
    }

    private static Refused refusal(UnpackingGuard.Excess excess) {
        return new Refused(
                switch (excess) {
                    case ENTRIES -> Sentence.of("inspection.zip.entries", MOST_ENTRIES);
                    case ONE_ENTRY -> Sentence.of("inspection.tooLarge", ReportFileKind.MOST_MEGABYTES);
                    case ALL_ENTRIES -> Sentence.of("inspection.zip.total", MOST_MEGABYTES_IN_ALL);
                    case SWELLING -> Sentence.of("inspection.zip.swells");
                });
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
        try (var in =
                guard.guard(zip.getInputStream(entry.place()), entry.place().getCompressedSize())) {
            return in.readAllBytes();
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
