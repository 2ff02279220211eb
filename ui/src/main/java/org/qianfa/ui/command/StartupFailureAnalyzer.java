package org.qianfa.ui.command;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qianfa.text.Refused;
import org.qianfa.workday.UnusableHolidays;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Two sentences in place of a stack trace. */
class StartupFailureAnalyzer implements FailureAnalyzer {
    private static final int H2_DATABASE_IS_IN_USE = 90020;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) return new FailureAnalysis(refused.getMessage(), null, refused);
            if (cause instanceof Refused refused)
                return new FailureAnalysis(refused.in(Locale.CHINA) + "\n" + refused.in(Locale.ENGLISH), null, refused);
            if (cause instanceof UnusableHolidays wrong)
                return new FailureAnalysis(
                        "放假安排的文件不能用。A file of holidays cannot be used: " + wrong.getMessage(),
                        "请改正这个文件，或者把它移走。Mend the file, or take it away. docs/deadlines.md",
                        wrong);
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_DATABASE_IS_IN_USE)
                return new FailureAnalysis(
                        "另一个签发正在使用这个数据目录。Another Qianfa is using this data folder.",
                        "请先停止它，或者用 --data 换一个目录。Stop it first, or choose another folder with --data.",
                        sql);
        }
        return null;
    }
}
