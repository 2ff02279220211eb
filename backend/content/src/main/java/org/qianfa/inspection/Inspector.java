package org.qianfa.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Gate;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.OrganKind;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Reads a file and judges the report in it by the same gate as every report that is written here. */
public final class Inspector {
    private static final System.Logger LOG = System.getLogger(Inspector.class.getName());

    private final Intake intake;
    private final Gate gate;

    public Inspector(Intake intake, Gate gate) {
        this.intake = intake;
        this.gate = gate;
    }

    /**
     * Never fails: what cannot be read says why.
     *
     * @param fileName tells what kind of file it is, and names it in what is said about it
     */
    public Inspected inspect(byte[] file, String fileName, Circumstances circumstances) {
        try {
            return judge(fileName, intake.read(file, fileName), circumstances);
        } catch (Refused unreadable) {
            return new Inspected.Unread(fileName, unreadable.obstacles());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            // one file that breaks a reader must not keep the other thousand from being judged
            LOG.log(System.Logger.Level.ERROR, fileName, defect);
            return new Inspected.Unread(fileName, List.of(Sentence.of("inspection.defect", String.valueOf(defect))));
        }
    }

    /** @throws Refused where it cannot be read */
    public IntakeResult read(byte[] file, String fileName) {
        return intake.read(file, fileName);
    }

    private Inspected judge(String file, IntakeResult reading, Circumstances circumstances) {
        var stated = circumstances.year().or(reading::year);
        var organ = reading.organName().orElse("");
        var report = new ReportUnderCheck(
                reading.form(),
                organ,
                circumstances.kind().or(() -> OrganKind.byName(organ)),
                stated.or(() -> LikelyYear.guess(reading, file))
                        .orElse(reading.form().firstYear()),
                reading.content(),
                reading.wording(),
                circumstances.reportsToCompare(organ),
                Profile.SUBMIT);
        var findings = Stream.concat(
                        stated.isPresent() ? Stream.empty() : Stream.of(InspectionRemarks.noYear(report.year())),
                        gate.check(report).stream())
                .sorted(inOrderOf(report))
                .toList();
        return new Inspected.Judged(file, reading, report, findings);
    }

    private static Comparator<Finding> inOrderOf(ReportUnderCheck report) {
        var order = new DocumentOrder(report);
        return Comparator.comparing(finding -> order.position(finding.place()));
    }
}
