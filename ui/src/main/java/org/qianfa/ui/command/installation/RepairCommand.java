package org.qianfa.ui.command.installation;

import java.util.concurrent.Callable;
import org.qianfa.ui.command.option.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code repair}: undoes an upgrade that was cut, from the copy that was made before it. */
@Command(name = "repair", sortOptions = false)
public final class RepairCommand implements Callable<Integer> {
    private final InstallationCommands installation;

    @Mixin
    private DataFolder data = new DataFolder();

    public RepairCommand(InstallationCommands installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        installation.repair(data.path());
        return 0;
    }
}
