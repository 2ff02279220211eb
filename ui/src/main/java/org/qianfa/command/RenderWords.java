package org.qianfa.command;

import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.ui.command.CommandLine;

/** Reads what stands after {@code render}. */
final class RenderWords {
    private static final List<String> OPTIONS = List.of("--to", "--out", "--year", "--organ", "--covering", "--lang");
    private static final List<String> FLAGS = List.of("--landscape-tables");

    private RenderWords() {}

    static CommandLine.RenderFiles read(Deque<String> after) {
        var words = new FileWords("render", OPTIONS, FLAGS, after);
        var kind = words.option("--to", text -> FileWords.one(text, "--to", FileKind.values(), FileKind::key))
                .orElseThrow(() -> missing("--to"));
        var covering = words.option("--covering", Path::of);
        if (covering.isPresent() && kind != FileKind.DOCX && kind != FileKind.PDF)
            throw new IllegalArgumentException(
                    "--covering 只能和 --to docx 或 --to pdf 一起用；--covering goes with docx and pdf only");
        return new CommandLine.RenderFiles(
                words.files(),
                kind,
                words.option("--out", Path::of).orElseThrow(() -> missing("--out")),
                words.option("--year", CheckWords::year),
                words.option("--organ", text -> text),
                new PageSetup(words.flag("--landscape-tables")),
                covering,
                words.option("--lang", CheckWords::language).orElse(Locale.SIMPLIFIED_CHINESE));
    }

    private static IllegalArgumentException missing(String option) {
        return new IllegalArgumentException("render 缺少 %s；render needs %1$s".formatted(option));
    }
}
