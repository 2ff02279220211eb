package org.qianfa.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.form.OrganKind;
import org.qianfa.inspection.result.ResultForm;

/**
 * Reports to be judged.
 *
 * @param files files, folders, {@code @lists} or {@code -}, as typed
 * @param year the report year; absent where the title is to tell
 * @param previous the same organ's report for the year before
 * @param siblings a folder of other organs' reports
 * @param out where the result goes; to standard output where absent
 */
record FilesToCheck(
        List<String> files,
        Optional<Integer> year,
        Optional<OrganKind> kind,
        Optional<Path> previous,
        Optional<Path> siblings,
        ResultForm form,
        Optional<Path> out,
        Locale language) {
    FilesToCheck {
        files = List.copyOf(files);
    }
}
