package org.qianfa.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.document.FileKind;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import picocli.CommandLine.ITypeConverter;

/** What the values of options may be. Whoever is given anything else throws {@link Refused}. */
final class OptionValues {
    private OptionValues() {}

    /** A year from 1900 to 2099. */
    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("(19|20)[0-9]{2}")) throw new Refused(Sentence.of("command.noYear", text));
            return Integer.valueOf(text);
        }
    }

    static final class Kind implements ITypeConverter<OrganKind> {
        @Override
        public OrganKind convert(String text) {
            return one(text, OrganKind.values(), OrganKind::key);
        }
    }

    static final class Result implements ITypeConverter<ResultForm> {
        @Override
        public ResultForm convert(String text) {
            return one(text, ResultForm.values(), ResultForm::key);
        }
    }

    static final class File implements ITypeConverter<FileKind> {
        @Override
        public FileKind convert(String text) {
            return one(text, FileKind.values(), FileKind::key);
        }
    }

    static final class Language implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String text) {
            return one(text, new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}, Locale::getLanguage);
        }
    }

    static final class Name implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            return written(text);
        }
    }

    static final class Place implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            try {
                return Path.of(written(text));
            } catch (InvalidPathException _) {
                throw new Refused(Sentence.of("command.noPath", text));
            }
        }
    }

    private static String written(String text) {
        if (text.isBlank()) throw new Refused(Sentence.of("command.blank"));
        return text;
    }

    private static <T> T one(String text, T[] all, Function<T, String> key) {
        return Arrays.stream(all)
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused(Sentence.of(
                        "command.noneOf", text, Arrays.stream(all).map(key).collect(Collectors.joining("、")))));
    }
}
