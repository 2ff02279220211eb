package org.qianfa.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.organ.People;
import org.qianfa.shared.DomainEvent;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.ui.text.Texts;

/** Finds every event there is, and asks for its words: in the audit log, on a report's timeline, and in a message. */
class EveryEventTests {
    /** Those that nobody is told of: who did it knows, and the others see it on the screen that it changes. */
    private static final Set<String> TOLD_TO_NOBODY = Set.of(
            "SignedIn",
            "SessionEnded",
            "PasswordRefused",
            "AccountClosed",
            "PasswordChanged",
            "LinkConfirmed",
            "CodeRefused",
            "OrganCreated",
            "PersonEnrolled",
            "DutiesProposed",
            "ProposalRefused",
            "PasskeyRemoved",
            "TotpRemoved",
            "SecondFactorRefused",
            "AbsenceAnnounced",
            "AbsenceBegan",
            "AbsenceEnded",
            "SectionFinished",
            "SectionReopened",
            "EditingTakenOver",
            "TextTakenOver",
            "ReasonGiven",
            "ReasonWithdrawn",
            "LastYearBrought",
            "ParagraphTaken",
            "ObjectionAnswered",
            "OpinionsVoided",
            "TakenBack",
            "SeatVacated",
            "CopyRead",
            "QuestionTakenBack",
            "CommentReworded",
            "CommentWithdrawn",
            "CommentResolved",
            "CommentReopened",
            "ChainDeployed",
            "ChainChanged",
            "CalendarOpened",
            "CalendarClosed",
            "WebhookAdded",
            "WebhookRemoved",
            "DeliveryRevived",
            "EditionSealedLater",
            "PdfMadeAgain",
            "CheckpointKeyTaken",
            "ServerStarted",
            "ServerStopped",
            "InstallationBackedUp",
            "InstallationRestored",
            "UpgradeUndone",
            "MessagesReleased",
            "MessagesDropped");

    /** A call and what happens to accounts are told by themselves, since they are about no report. */
    private static final Set<String> TOLD_BY_ITSELF = Set.of(
            "CallOpened",
            "LinkIssued",
            "PasswordChosen",
            "DutiesChanged",
            "AdministratorAppointed",
            "PasskeyAdded",
            "TotpAdded",
            "SecondFactorClosed");

    /** What a report's timeline calls an event; one that is not named here stands in the log alone. */
    private static final Map<String, TimelineEntry.Kind> ON_THE_TIMELINE = Map.ofEntries(
            Map.entry("Submitted", TimelineEntry.Kind.SUBMITTED),
            Map.entry("Withdrawn", TimelineEntry.Kind.WITHDRAWN),
            Map.entry("OpinionsVoided", TimelineEntry.Kind.VOIDED),
            Map.entry("Approved", TimelineEntry.Kind.APPROVED),
            Map.entry("Returned", TimelineEntry.Kind.RETURNED),
            Map.entry("SignedOff", TimelineEntry.Kind.SIGNED),
            Map.entry("TakenBack", TimelineEntry.Kind.TAKEN_BACK),
            Map.entry("ObjectionAnswered", TimelineEntry.Kind.ADOPTED),
            Map.entry("SeatHandedOver", TimelineEntry.Kind.SEAT_HANDED_OVER),
            Map.entry("SeatVacated", TimelineEntry.Kind.SEAT_VACATED),
            Map.entry("DraftHandedOver", TimelineEntry.Kind.DRAFT_HANDED_OVER),
            Map.entry("Urged", TimelineEntry.Kind.URGED),
            Map.entry("Copied", TimelineEntry.Kind.COPIED),
            Map.entry("CopyRead", TimelineEntry.Kind.READ),
            Map.entry("OpinionAsked", TimelineEntry.Kind.ASKED),
            Map.entry("OpinionGiven", TimelineEntry.Kind.OPINED),
            Map.entry("QuestionTakenBack", TimelineEntry.Kind.QUESTION_TAKEN_BACK),
            Map.entry("CaseEnded", TimelineEntry.Kind.ENDED),
            Map.entry("CaseReopened", TimelineEntry.Kind.REOPENED),
            Map.entry("ChainChanged", TimelineEntry.Kind.MOVED));

    /** Those of the chain's own modules that stand in the log alone. */
    private static final Set<String> NOT_ON_THE_TIMELINE = Set.of("ChainDeployed", "StoodStill");

    private static final List<Locale> LANGUAGES = List.of(Texts.CHINESE, Texts.ENGLISH);

    private final Map<String, Class<?>> events = found();

    @Test
    void noTwoEventsShareAKey() {
        assertThat(events).hasSize(types().size()).isNotEmpty();
    }

    @Test
    void everyFamilyOfEventsIsSealedAndStandsInOnePackage() {
        var families = new HashMap<String, Class<?>>();
        for (var type : types())
            for (var family : type.getInterfaces()) {
                assertThat(family.isSealed()).as(family.getName()).isTrue();
                assertThat(families.put(family.getPackageName(), family))
                        .as(family.getName())
                        .isIn(null, family);
            }
    }

    @Test
    void everyEventHasItsWordsInTheAuditLog() {
        for (var key : events.keySet())
            for (var language : LANGUAGES) {
                assertThat(Texts.in(language, "audit.action." + key)).as(key).isNotBlank();
                assertThat(Texts.template(language, "audit.line." + key))
                        .as(key)
                        .isNotBlank();
            }
    }

    @Test
    void everyEventIsToldOrSaidToBeToldToNobody() {
        var table = new AnnouncementTable(mock(Recipients.class), mock(People.class));
        events.forEach((key, type) -> assertThat(
                        Stream.of(table.holds(type), TOLD_TO_NOBODY.contains(key), TOLD_BY_ITSELF.contains(key))
                                .filter(holds -> holds))
                .as(key)
                .hasSize(1));
        for (var kind : NoticeKind.values())
            for (var language : LANGUAGES)
                assertThat(kind.sentence().in(language)).isNotBlank();
    }

    @Test
    void everyEventOfTheChainHasItsWordOnTheTimelineOrIsSaidToHaveNone() {
        events.forEach((key, type) -> {
            if (type.getPackageName().startsWith("org.qianfa.approval")
                    || type.getPackageName().startsWith("org.qianfa.correspondence"))
                assertThat(ON_THE_TIMELINE.containsKey(key) ^ NOT_ON_THE_TIMELINE.contains(key))
                        .as(key)
                        .isTrue();
        });
        for (var kind : TimelineEntry.Kind.values())
            for (var language : LANGUAGES)
                assertThat(Texts.in(language, "timeline." + kind)).isNotBlank();
        assertThat(events.keySet()).containsAll(ON_THE_TIMELINE.keySet()).containsAll(TOLD_TO_NOBODY);
    }

    private static Map<String, Class<?>> found() {
        return types().stream().collect(Collectors.toMap(type -> of(type).key(), Function.identity()));
    }

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.qianfa").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .filter(type -> !type.getSource()
                                .orElseThrow()
                                .getUri()
                                .toString()
                                .contains("-tests.jar"))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** One with nothing in it: its key is all that is asked for. */
    private static DomainEvent of(Class<?> type) {
        try {
            var parts = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return (DomainEvent) constructor.newInstance(
                    Arrays.stream(parts).map(part -> empty(part.getType())).toArray());
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError(type + " cannot be made", broken);
        }
    }

    private static Object empty(Class<?> type) {
        if (type.isPrimitive()) return Array.get(Array.newInstance(type, 1), 0);
        if (type == List.class) return List.of();
        if (type.isAssignableFrom(TreeSet.class)) return new TreeSet<Integer>();
        if (type == Map.class) return Map.of();
        return Array.get(Array.newInstance(type, 1), 0);
    }
}
