package org.qianfa.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: judges files without a server, a database or anything else that has to be started. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final CommandStreams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--year", paramLabel = "N", converter = OptionValues.Year.class)
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--organ-kind", paramLabel = "KIND", converter = OptionValues.Kind.class)
    private Optional<OrganKind> kind = Optional.empty();

    @Option(names = "--previous", paramLabel = "FILE", converter = OptionValues.Place.class)
    private Optional<Path> previous = Optional.empty();

    @Option(names = "--siblings", paramLabel = "DIR", converter = OptionValues.Place.class)
    private Optional<Path> siblings = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|sarif|html", converter = OptionValues.Result.class)
    private ResultForm form = ResultForm.TEXT;

    @Option(names = "--out", paramLabel = "FILE", converter = OptionValues.Place.class)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", converter = OptionValues.Language.class)
    private Locale language = Locale.SIMPLIFIED_CHINESE;

    CheckCommand(CommandStreams streams) {
        this.streams = streams;
    }

    FilesToCheck wanted() {
        return new FilesToCheck(files, year, kind, previous, siblings, form, out, language);
    }

    /** @return 0 nothing blocks, 1 something does, 2 something could not be read */
    @Override
    public Integer call() {
        return ReportCheck.run(wanted(), streams);
    }
}
