package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as it was at an earlier commit, built once in a work tree of its own below {@code .cache}. */
final class EarlierVersion {
    private static final long BUILD_MINUTES = 30;

    private final String commit;
    private final Path tree;

    EarlierVersion(String commit) {
        this.commit = commit;
        this.tree = Path.of(".cache/earlier").resolve(commit).toAbsolutePath();
    }

    /**
     * Its launcher, with everything made that it makes at first.
     *
     * @throws IllegalStateException where the history that came with the sources does not reach so far, or it cannot be built
     */
    Path launcher() throws IOException, InterruptedException {
        if (run(Path.of("."), "git", "cat-file", "-e", commit + "^{commit}") != 0)
            throw new IllegalStateException(
                    "没有提交 %s 的历史，不能与它比较；the history does not reach back to %1$s, fetch it whole".formatted(commit));
        if (!Files.exists(tree)
                && run(Path.of("."), "git", "worktree", "add", "--detach", tree.toString(), commit) != 0)
            throw new IllegalStateException("git worktree add failed for " + commit);
        var launcher = tree.resolve("qianfa");
        var built = run(
                tree, launcher.toString(), "check", tree.resolve("README.md").toString());
        if (!Files.exists(tree.resolve("ui/target/qianfa.jar")))
            throw new IllegalStateException(
                    "%s cannot be built (%d), see %s/.cache/build.log".formatted(commit, built, tree));
        return launcher;
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor(BUILD_MINUTES, TimeUnit.MINUTES)) return process.exitValue();
        process.destroy();
        throw new IllegalStateException(String.join(" ", command) + " does not end");
    }
}
