package org.qianfa.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code render}: writes reports that somebody has in the official form, without a server, a database or anything else that has to be started. */
@Command(name = "render", sortOptions = false)
final class RenderCommand implements Callable<Integer> {
    private final CommandStreams streams;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "docx|pdf|xlsx|html|json|csv",
            required = true,
            converter = OptionValues.File.class)
    private FileKind kind = FileKind.DOCX;

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true, converter = OptionValues.Place.class)
    private Path out = Path.of("");

    @Option(names = "--year", paramLabel = "N", converter = OptionValues.Year.class)
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--organ", paramLabel = "NAME", converter = OptionValues.Name.class)
    private Optional<String> organ = Optional.empty();

    @Option(names = "--landscape-tables")
    private boolean landscapeTables;

    @Option(names = "--covering", paramLabel = "FILE.yaml", converter = OptionValues.Place.class)
    private Optional<Path> covering = Optional.empty();

    @Option(names = "--lang", paramLabel = "zh|en", converter = OptionValues.Language.class)
    private Locale language = Locale.SIMPLIFIED_CHINESE;

    RenderCommand(CommandStreams streams) {
        this.streams = streams;
    }

    /** @throws Refused where what is wanted does not go together */
    FilesToRender wanted() {
        if (covering.isPresent() && kind != FileKind.DOCX && kind != FileKind.PDF)
            throw new Refused(Sentence.of("command.coveringAlone"));
        return new FilesToRender(files, kind, out, year, organ, new PageSetup(landscapeTables), covering, language);
    }

    /** @return 0 everything is in the official form, 1 something could not be placed, 2 something could not be read, written or understood */
    @Override
    public Integer call() {
        return ReportRendering.run(wanted(), streams);
    }
}
