package org.qianfa.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;

/**
 * Reports to be written in the official form.
 *
 * @param files files, folders, {@code @lists} or {@code -}, as typed
 * @param out the file to write, or a folder for several
 * @param year the report year; absent where the title is to tell
 * @param organ the organ's name; absent where the title is to tell
 * @param covering a letter that goes before the report
 */
record FilesToRender(
        List<String> files,
        FileKind kind,
        Path out,
        Optional<Integer> year,
        Optional<String> organ,
        PageSetup setup,
        Optional<Path> covering,
        Locale language) {
    FilesToRender {
        files = List.copyOf(files);
    }
}
