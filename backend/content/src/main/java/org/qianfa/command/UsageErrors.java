package org.qianfa.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with a command line, and where its help is. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private final PrintStream complaints;
    private final Locale language;

    UsageErrors(PrintStream complaints, Locale language) {
        this.complaints = complaints;
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] words) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        complaints.println(sentence(wrong, List.of(words)).in(language));
        complaints.println(Sentence.of("command.help", command).in(language));
        return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static Sentence sentence(ParameterException wrong, List<String> words) {
        var command = wrong.getCommandLine().getCommandSpec().name();
        return switch (wrong) {
            case MissingParameterException missing -> missing(command, missing.getMissing(), words);
            case OverwrittenOptionException twice -> Sentence.of("command.twice", name(twice.getOverwritten()));
            case UnmatchedArgumentException unmatched -> unmatched(command, unmatched);
            case MutuallyExclusiveArgsException both -> Sentence.of("command.exclusive", options(both));
            case ParameterException _
            when wrong.getCause() instanceof Refused refused ->
                Sentence.of(
                        "command.wrongValue",
                        Optional.ofNullable(wrong.getArgSpec())
                                .map(UsageErrors::name)
                                .orElse(command),
                        refused.obstacles().getFirst());
            default -> other(command, wrong);
        };
    }

    private static Sentence other(String command, ParameterException wrong) {
        var next = wrong.getCommandLine().getSubcommands().keySet();
        return next.isEmpty()
                ? Sentence.of("command.misunderstood", String.valueOf(wrong.getMessage()))
                : Sentence.of("command.noCommand", command, String.join("、", next));
    }

    private static String options(MutuallyExclusiveArgsException both) {
        return OPTION.matcher(String.valueOf(both.getMessage()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static Sentence missing(String command, List<ArgSpec> missing, List<String> words) {
        var first = missing.getFirst();
        if (first.isPositional()) return Sentence.of("command.noFiles", command);
        var names = missing.stream().map(UsageErrors::name).collect(Collectors.joining("、"));
        return words.contains(name(first))
                ? Sentence.of("command.noValue", name(first))
                : Sentence.of("command.missing", command, names);
    }

    private static Sentence unmatched(String command, UnmatchedArgumentException unmatched) {
        var word = String.join(" ", unmatched.getUnmatched());
        var meant = unmatched.getSuggestions();
        return meant.isEmpty()
                ? Sentence.of("command.unknown", command, word)
                : Sentence.of("command.unknownPerhaps", command, word, meant.getFirst());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
