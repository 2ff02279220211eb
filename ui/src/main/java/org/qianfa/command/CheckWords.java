package org.qianfa.command;

import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;
import org.qianfa.ui.command.CommandLine;

/** Reads what stands after {@code check}. */
final class CheckWords {
    private static final List<String> OPTIONS =
            List.of("--year", "--organ-kind", "--previous", "--siblings", "--format", "--out", "--lang");

    private CheckWords() {}

    static CommandLine.CheckFiles read(Deque<String> after) {
        var words = new FileWords("check", OPTIONS, List.of(), after);
        return new CommandLine.CheckFiles(
                words.files(),
                words.option("--year", CheckWords::year),
                words.option("--organ-kind", CheckWords::kind),
                words.option("--previous", Path::of),
                words.option("--siblings", Path::of),
                words.option("--format", CheckWords::form).orElse(ResultForm.TEXT),
                words.option("--out", Path::of),
                words.option("--lang", CheckWords::language).orElse(Locale.SIMPLIFIED_CHINESE));
    }

    static int year(String text) {
        if (!text.matches("(19|20)[0-9]{2}"))
            throw new IllegalArgumentException("%s 不是年度；%1$s is no year".formatted(text));
        return Integer.parseInt(text);
    }

    private static OrganKind kind(String text) {
        return FileWords.one(text, "--organ-kind", OrganKind.values(), OrganKind::key);
    }

    private static ResultForm form(String text) {
        return FileWords.one(text, "--format", ResultForm.values(), ResultForm::key);
    }

    static Locale language(String text) {
        return FileWords.one(
                text, "--lang", new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}, Locale::getLanguage);
    }
}
