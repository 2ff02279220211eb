package org.qianfa.publication;

import java.util.Map;
import java.util.Optional;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** What becomes of a signed-off report. */
public sealed interface PublicationEvent extends DomainEvent {
    ReportId report();

    @Override
    default Optional<ReportId> aboutReport() {
        return Optional.of(report());
    }

    /**
     * An edition is public.
     *
     * @param seal digest of all that its page shows
     * @param listed digest of what the public list shows of it
     * @param pdf digest of its PDF
     */
    record Published(
            ReportId report, OrganId organ, int edition, String sm3, String seal, String listed, String pdf, StaffId by)
            implements PublicationEvent {
        @Override
        public String key() {
            return "Published";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("edition", String.valueOf(edition), "sm3", sm3, "seal", seal, "listed", listed, "pdf", pdf);
        }
    }

    /** An edition that an earlier version published stands under digests from now on; whether it was changed before, nobody knows. */
    record EditionSealedLater(
            ReportId report, OrganId organ, int edition, String seal, String listed, String pdf, StaffId by)
            implements PublicationEvent {
        @Override
        public String key() {
            return "EditionSealedLater";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("edition", String.valueOf(edition), "seal", seal, "listed", listed, "pdf", pdf);
        }
    }

    /** The PDF of an edition was gone and was made again of the content that was proved. */
    record PdfMadeAgain(ReportId report, OrganId organ, int edition, String pdf, StaffId by)
            implements PublicationEvent {
        @Override
        public String key() {
            return "PdfMadeAgain";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("edition", String.valueOf(edition), "pdf", pdf);
        }
    }

    /** What stands in the database or on disk is not what was published: the public does not get it. */
    record EditionDiffers(ReportId report, OrganId organ, int edition, String part, String found, StaffId by)
            implements PublicationEvent {
        @Override
        public String key() {
            return "EditionDiffers";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("edition", String.valueOf(edition), "part", part, "found", found);
        }
    }

    /** The content is not the one that was signed: nothing became public. */
    record PublicationStopped(ReportId report, OrganId organ, String signedSm3, String foundSm3, StaffId by)
            implements PublicationEvent {
        @Override
        public String key() {
            return "PublicationStopped";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("signedSm3", signedSm3, "foundSm3", foundSm3);
        }
    }

    /**
     * No PDF could be made of what was signed, or it breaks a standard: nothing became public.
     *
     * @param detail the characters that no font has, or the breaches in veraPDF's words
     */
    record PdfFailed(ReportId report, OrganId organ, StopReason reason, String detail, StaffId by)
            implements PublicationEvent {
        @Override
        public String key() {
            return "PdfFailed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason.name(), "detail", detail);
        }
    }
}
