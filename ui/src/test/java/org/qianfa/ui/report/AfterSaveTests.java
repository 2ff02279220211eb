package org.qianfa.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.approval.Readiness;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.form.content.Content;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What an open workspace asks the services after a cell or a text was saved. */
class AfterSaveTests {
    private final StaffId drafter = new StaffId("drafter");
    private final Report report = report(ReportStatus.DRAFT);
    private final WorkspaceServices services = services();

    @Test
    void aSavedCellAsksForWhatItMayHaveChangedAndNothingElse() {
        when(services.reports().get(any(), any())).thenReturn(report);
        when(services.reports().content(any(ReportId.class), any())).thenReturn(Content.EMPTY);
        when(services.submissions().readiness(any(), any())).thenReturn(new Readiness(List.of(), List.of()));

        services.afterSave(before());

        assertThat(asked()).isEqualTo(4);
    }

    @Test
    void aReportThatHasMovedOnMeanwhileIsAskedForWhole() {
        when(services.reports().get(any(), any())).thenReturn(report(ReportStatus.UNDER_REVIEW));
        when(services.reports().content(any(ReportId.class), any())).thenReturn(Content.EMPTY);

        var now = services.afterSave(before());

        assertThat(now.report().status()).isEqualTo(ReportStatus.UNDER_REVIEW);
        assertThat(asked()).isGreaterThan(12);
    }

    private long asked() {
        return Stream.of(WorkspaceServices.class.getRecordComponents())
                .map(part -> {
                    try {
                        return part.getAccessor().invoke(services);
                    } catch (ReflectiveOperationException broken) {
                        throw new LinkageError(broken.getMessage(), broken);
                    }
                })
                .filter(service -> mockingDetails(service).isMock())
                .mapToLong(service -> mockingDetails(service).getInvocations().size())
                .sum();
    }

    private WorkspaceState before() {
        return new WorkspaceState(
                report,
                new Formats().forYear(2021),
                List.of(),
                Content.EMPTY,
                new Readiness(List.of(), List.of()),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                drafter);
    }

    private Report report(ReportStatus status) {
        return new Report(
                ReportId.of("00000000-0000-0000-0000-000000000001"),
                new OrganId("liuhe"),
                "liuhe",
                "柳河镇人民政府",
                OrganKind.TOWNSHIP,
                "/liuhe/",
                2021,
                "2021",
                1,
                status,
                "draftReport",
                drafter,
                LocalDate.of(2022, 1, 31));
    }

    private static WorkspaceServices services() {
        try {
            var parts = WorkspaceServices.class.getRecordComponents();
            return WorkspaceServices.class
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(part -> part.getType()).toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(parts)
                            .map(part -> part.getType() == Formats.class ? new Formats() : mock(part.getType()))
                            .toArray());
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(broken.getMessage(), broken);
        }
    }
}
