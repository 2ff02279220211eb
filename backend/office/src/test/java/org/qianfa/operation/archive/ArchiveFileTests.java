package org.qianfa.operation.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.text.Refused;

/** A backup is whole, or it is refused in words. */
class ArchiveFileTests {
    private static final Passphrase WORDS = Passphrase.of("春江潮水连海平，海上明月");
    private static final ArchiveHead HEAD =
            new ArchiveHead(Instant.parse("2026-12-01T02:30:00Z"), "H2", "064", "8.0.0.0");

    @TempDir
    Path place;

    @Test
    void whatWasWrittenIsRead() throws Exception {
        var file = written(Optional.of(WORDS));
        var rows = new ArrayList<String>();
        var read = file.read(new ArchiveReceiver() {
            @Override
            public Consumer<ArchiveRow> table(String name, List<String> columns) {
                return row -> rows.add(name + columns + row.values());
            }
        });
        assertThat(read.head()).isEqualTo(HEAD);
        assertThat(rows).contains("report[id, title][1, 第一行\n第二行 𠮷]", "report[id, title][2, null]");
        assertThat(read.contents().rows()).isEqualTo(202);
        assertThat(read.contents().files()).containsOnlyKeys("published/年报.pdf");
        assertThat(file.verify()).isEqualTo(read);
    }

    @Test
    void nobodyElseReadsTheFile() throws IOException {
        var file = written(Optional.of(WORDS));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1))
                .doesNotContain("head.json", "published/");
    }

    @Test
    void otherWordsOpenNothing() throws IOException {
        var file = written(Optional.of(WORDS));
        refused(() -> new ArchiveFile(file.path(), Optional.of(Passphrase.of("春江潮水连海平，海上明日"))).verify(), "口令不对");
        refused(() -> new ArchiveFile(file.path(), Optional.empty()).verify(), "有口令");
        refused(() -> Passphrase.of("十一个字是不够长的呢"), "至少要 12 个字符");
    }

    /** Cut anywhere, one bit turned anywhere: never taken for whole. */
    @Test
    void aDamagedOneIsRefused() throws IOException {
        damaged(Optional.empty(), 40);
        damaged(Optional.of(WORDS), 3);
    }

    private void damaged(Optional<Passphrase> passphrase, int turns) throws IOException {
        var file = written(passphrase);
        var whole = Files.readAllBytes(file.path());
        var says = file.verify();
        var random = new Random(20261201);
        for (var turn = 0; turn < turns; turn++) {
            var cut = Arrays.copyOf(whole, random.nextInt(end(whole, passphrase)));
            refused(() -> read(cut, passphrase), "备份");
            var changed = whole.clone();
            changed[random.nextInt(end(whole, passphrase))] ^= 1;
            assertThat(readOrNothing(changed, passphrase)).isIn(Optional.empty(), Optional.of(says));
        }
    }

    /** In an open one the list of contents of the ZIP comes after everything that is read. */
    private static int end(byte[] whole, Optional<Passphrase> passphrase) {
        return passphrase.isPresent()
                ? whole.length
                : new String(whole, StandardCharsets.ISO_8859_1).indexOf("contents.json");
    }

    private Optional<Archive> readOrNothing(byte[] content, Optional<Passphrase> passphrase) throws IOException {
        try {
            return Optional.of(read(content, passphrase));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private Archive read(byte[] content, Optional<Passphrase> passphrase) throws IOException {
        var file = Files.write(place.resolve("damaged"), content);
        return new ArchiveFile(file, passphrase).verify();
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        refused(() -> new ArchiveFile(place.resolve("none"), Optional.of(WORDS)).verify(), "没有 ");
        refused(() -> read("这是一封信".getBytes(StandardCharsets.UTF_8), Optional.of(WORDS)), "备份");
        refused(() -> read(new byte[0], Optional.of(WORDS)), "备份");
    }

    /** Where the disk is full or the database ends there is no file, and the one before stays. */
    @Test
    void whatCannotBeFinishedLeavesNothing() throws IOException {
        var file = written(Optional.of(WORDS));
        var before = Files.readAllBytes(file.path());
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> file.write(out -> {
                    out.write(new byte[100]);
                    throw new IOException("No space left on device");
                }));
        assertThatExceptionOfType(ArchiveBroken.class)
                .isThrownBy(() -> file.write(out -> out.write("PK".getBytes(StandardCharsets.US_ASCII))));
        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
        try (var left = Files.list(place)) {
            assertThat(left).containsExactly(file.path());
        }
    }

    /** Where this program is no more, gpg opens it. */
    @Test
    void gpgOpensIt() throws Exception {
        assumeThat(Path.of("/usr/bin/gpg")).exists();
        var file = written(Optional.of(WORDS));
        Files.writeString(place.resolve("words"), "春江潮水连海平，海上明月\n");
        var gpg = new ProcessBuilder(
                        "gpg",
                        "--homedir",
                        Files.createDirectory(place.resolve("home")).toString(),
                        "--batch",
                        "--pinentry-mode",
                        "loopback",
                        "--passphrase-file",
                        place.resolve("words").toString(),
                        "--output",
                        place.resolve("open").toString(),
                        "--decrypt",
                        file.path().toString())
                .inheritIO()
                .start();
        assertThat(gpg.waitFor()).isZero();
        assertThat(new ArchiveFile(place.resolve("open"), Optional.empty()).verify())
                .isEqualTo(file.verify());
    }

    private ArchiveFile written(Optional<Passphrase> passphrase) throws IOException {
        var file = new ArchiveFile(place.resolve("backup" + passphrase.isPresent()), passphrase);
        file.write(ArchiveFileTests::content);
        return file;
    }

    private static void content(OutputStream out) throws IOException {
        try (var archive = new ArchiveWriter(out, HEAD)) {
            try (var rows = archive.table("report", List.of("id", "title"))) {
                rows.add(new ArchiveRow(Arrays.asList("1", "第一行\n第二行 𠮷")));
                rows.add(new ArchiveRow(Arrays.asList("2", null)));
                for (var row = 0; row < 200; row++) rows.add(new ArchiveRow(List.of("r" + row, "题目" + row * 7919)));
            }
            archive.file("published/年报.pdf", new ByteArrayInputStream(new byte[5000]));
            archive.finish();
        }
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(why);
    }
}
