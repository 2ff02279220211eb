package org.qianfa.command;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Gives commands their help: what {@code help.properties} beside a class says, in Chinese, or {@code help_en.properties} in English. */
public final class HelpTexts {
    private HelpTexts() {}

    /**
     * Adds {@code --help}, too.
     *
     * @return the command itself
     */
    public static CommandLine describe(CommandLine command, Class<?> beside, Locale language) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        return command.setResourceBundle(ResourceBundle.getBundle(
                beside.getPackageName() + ".help",
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }
}
