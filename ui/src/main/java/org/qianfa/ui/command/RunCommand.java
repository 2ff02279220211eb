package org.qianfa.ui.command;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.qianfa.organ.Role;
import org.qianfa.ui.command.option.DataFolder;
import org.qianfa.ui.command.option.ServerValues;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: starts the server. */
@Command(name = "run", sortOptions = false)
final class RunCommand implements Callable<Integer> {
    /** What is said until the server has ended by itself. */
    static final int STARTED = -1;

    private final Consumer<ServerStart> start;

    @ArgGroup
    private DemoChoice demo = new DemoChoice();

    @Option(names = "--port", paramLabel = "N", converter = ServerValues.Port.class)
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--appoint", paramLabel = "WHO", converter = ServerValues.Administrator.class)
    private Set<Role> anew = Set.of();

    @Mixin
    private DataFolder data = new DataFolder();

    RunCommand(Consumer<ServerStart> start) {
        this.start = start;
    }

    private static final class DemoChoice {
        @Option(names = "--demo")
        private boolean wanted;

        @Option(names = "--no-demo")
        private boolean unwanted;

        ServerStart.Demo choice() {
            if (wanted) return ServerStart.Demo.WANTED;
            return unwanted ? ServerStart.Demo.UNWANTED : ServerStart.Demo.IF_EMPTY;
        }
    }

    @Override
    public Integer call() {
        start.accept(new ServerStart(demo.choice(), port, data.path(), anew));
        return STARTED;
    }
}
