package org.qianfa.ui.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.command.CommandWords;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;

/** What was asked for where the program was started. */
public sealed interface CommandLine {
    static CommandLine parse(String... words) {
        return new CommandWords(words).read();
    }

    /** Start the server. */
    record Run(Demo demo, Optional<Integer> port, Path data) implements CommandLine {}

    /** Prove the audit log without starting the server. */
    record VerifyAudit(Path data) implements CommandLine {}

    /**
     * Judge reports that somebody has, without starting the server.
     *
     * @param files files, folders, {@code @lists} or {@code -}, as typed
     * @param previous the same organ's report for the year before
     * @param siblings a folder of other organs' reports
     * @param out where the result goes; to standard output where absent
     */
    record CheckFiles(
            List<String> files,
            Optional<Integer> year,
            Optional<OrganKind> kind,
            Optional<Path> previous,
            Optional<Path> siblings,
            ResultForm form,
            Optional<Path> out,
            Locale language)
            implements CommandLine {
        public CheckFiles {
            files = List.copyOf(files);
        }
    }

    /**
     * Write reports that somebody has in the official form, without starting the server.
     *
     * @param files files, folders, {@code @lists} or {@code -}, as typed
     * @param out the file to write, or a folder for several
     * @param year the report year; absent where the title is to tell
     * @param organ the organ's name; absent where the title is to tell
     * @param covering a letter that goes before the report
     */
    record RenderFiles(
            List<String> files,
            FileKind kind,
            Path out,
            Optional<Integer> year,
            Optional<String> organ,
            PageSetup setup,
            Optional<Path> covering,
            Locale language)
            implements CommandLine {
        public RenderFiles {
            files = List.copyOf(files);
        }
    }

    /** What cannot be done, and why. */
    record Misunderstood(String why) implements CommandLine {}

    /** Whether the demo county is wanted. */
    enum Demo {
        WANTED,
        UNWANTED,
        IF_EMPTY
    }
}
