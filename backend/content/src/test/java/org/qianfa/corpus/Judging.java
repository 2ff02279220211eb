package org.qianfa.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.check.Finding;
import org.qianfa.check.Gate;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;

/** Reads and judges a specimen as a person would have it done from a shell. */
final class Judging {
    private final Intake intake = new Intake(new Formats());
    private final Gate gate = new Gate();

    /** What came out. */
    record Judged(IntakeResult reading, ReportUnderCheck report, List<Finding> findings) {}

    Judged judge(Specimen specimen) {
        var options = specimen.expected().options();
        var reading = intake.read(specimen.bytes(), specimen.fileName());
        var report = new ReportUnderCheck(
                reading.form(),
                reading.organName().orElse(""),
                options.kind(),
                options.year(),
                reading.content(),
                reading.wording(),
                around(specimen),
                Profile.SUBMIT);
        return new Judged(reading, report, gate.check(report));
    }

    private ReportsToCompare around(Specimen specimen) {
        var options = specimen.expected().options();
        Map<CellKey, Long> register = options.register().entrySet().stream()
                .collect(Collectors.toMap(entry -> CellKey.parse(entry.getKey()), Map.Entry::getValue));
        return new ReportsToCompare(
                options.previous().map(file -> lastYear(specimen, file)),
                options.siblings().stream().map(file -> other(specimen, file)).toList(),
                register,
                List.of(),
                List.of());
    }

    private ReportsToCompare.LastYear lastYear(Specimen specimen, String file) {
        var reading = intake.read(specimen.bytes(file), file);
        return new ReportsToCompare.LastYear(reading.form(), reading.content());
    }

    private ReportsToCompare.OtherReport other(Specimen specimen, String file) {
        var reading = intake.read(specimen.bytes(file), file);
        return new ReportsToCompare.OtherReport(reading.organName().orElse(file), reading.content());
    }
}
