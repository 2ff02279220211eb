package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.Office;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.OwnWork;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Role;
import org.qianfa.process.Acts;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries every cell of the printed table in docs/authorisation.md against the services. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationTests {
    private static final List<ReportStatus> STATES = List.of(
            ReportStatus.DRAFT,
            ReportStatus.UNDER_REVIEW,
            ReportStatus.RETURNED,
            ReportStatus.AWAITING_SIGN_OFF,
            ReportStatus.SIGNED_OFF,
            ReportStatus.PUBLISHED);
    private static final List<List<String>> TABLE = table();
    private static final Set<String> CHANGES = Set.of(
            "write a section",
            "write cells",
            "take an imported text over",
            "give a reason for a finding",
            "take a reason back",
            "bring last year's report",
            "take a paragraph of last year's report",
            "give a section to a drafter",
            "take a section to edit",
            "take over the editing",
            "save a revision",
            "finish a section",
            "submit",
            "withdraw",
            "approve",
            "return from review",
            "sign off",
            "return from sign-off");

    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Map<ReportStatus, Scene> scenes = new EnumMap<>(ReportStatus.class);

    /** A county with one report in one state. */
    record Scene(DemoPeople people, ReportId report, Acts acts) {}

    @BeforeAll
    void aReportInEveryState() {
        for (var state : STATES) {
            var office = new Office(spring);
            var report = brought(office, state);
            assertThat(office.status(report)).isEqualTo(state);
            scenes.put(state, new Scene(office.people, report, new Acts(spring, office.people, report)));
        }
    }

    private ReportId brought(Office office, ReportStatus state) {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        if (state == ReportStatus.DRAFT) return report;
        office.people.drafter.submits(report);
        if (state == ReportStatus.UNDER_REVIEW) return report;
        if (state == ReportStatus.RETURNED) {
            office.people.member1.returns(report, "请补充", 1);
            office.people.drafter.answersAll(report);
            return report;
        }
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        if (state == ReportStatus.AWAITING_SIGN_OFF) return report;
        office.people.secretary.signs(report);
        if (state == ReportStatus.PUBLISHED) engine.runsJobs(report);
        return report;
    }

    static Stream<Arguments> cells() {
        var roles = TABLE.getFirst();
        return TABLE.stream().skip(1).flatMap(row -> IntStream.range(1, row.size())
                .mapToObj(column -> arguments(row.getFirst(), roles.get(column), row.get(column))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("cells")
    void theServicesKeepTheTable(String act, String role, String expected) {
        var found = new StringBuilder();
        for (var state : STATES) found.append(tried(act, role, Objects.requireNonNull(scenes.get(state))));
        assertThat(found).hasToString(expected);
    }

    @Test
    void theTableLeavesNoRoleStateOrActOut() {
        assertThat(TABLE.getFirst()).hasSize(14);
        assertThat(TABLE.stream().skip(1).map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(Objects.requireNonNull(scenes.get(ReportStatus.DRAFT))
                        .acts()
                        .names());
        assertThat(TABLE.stream().skip(1).flatMap(row -> row.stream().skip(1)))
                .allMatch(cell -> cell.matches("[可拒无]{6}"));
    }

    @Test
    void nobodyChangesWhatIsSignedOffOrPublished() {
        assertThat(TABLE.stream().filter(row -> CHANGES.contains(row.getFirst())))
                .hasSize(CHANGES.size())
                .allSatisfy(row -> assertThat(row.subList(1, row.size()))
                        .noneMatch(cell -> cell.substring(4).contains("可")));
    }

    @Test
    void nobodyActsAsAnotherPerson() {
        var scene = Objects.requireNonNull(scenes.get(ReportStatus.DRAFT));
        for (var act : scene.acts().names())
            if (!act.equals("read it in public"))
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(act)
                        .isThrownBy(() -> scene.people().auditor.does(me -> scene.acts()
                                .perform(act, scene.people().drafter.id())));
    }

    @Test
    void whoSubmitsWhatOthersWroteHasAHandInIt(@Autowired Drafts drafts) {
        var office = new Office(spring);
        var people = office.people;
        var report = office.townshipReport();
        for (var section = 1; section <= 6; section++) {
            var number = section;
            people.drafter.assigns(report, number, people.drafter2);
        }
        people.drafter2.fills(report);
        for (var section = 1; section <= 6; section++) {
            var number = section;
            people.drafter2.finishes(report, number);
        }
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(people.drafter.id().value(), people.township.id().value(), Role.MEMBER.name())
                .update();
        people.drafter.submits(report);
        assertThatExceptionOfType(OwnWork.class).isThrownBy(() -> people.drafter.approves(report));
    }

    private char tried(String act, String role, Scene scene) {
        var result = transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                if (role.equals("nobody signed in"))
                    return scene.acts().perform(act, scene.people().drafter.id()) ? '可' : '无';
                var who = who(role, scene);
                return who.sees(me -> scene.acts().perform(act, me)) ? '可' : '无';
            } catch (NotFound _) {
                return '无';
            } catch (Refused refused) {
                assertThat(refused.obstacles()).isNotEmpty();
                return '拒';
            } catch (AuthenticationCredentialsNotFoundException _) {
                return '拒';
            }
        });
        return Objects.requireNonNull(result);
    }

    private Person who(String role, Scene scene) {
        var people = scene.people();
        return switch (role) {
            case "responsible drafter" -> people.drafter;
            case "other drafter" -> people.drafter2;
            case "member" -> people.member1;
            case "deputy head" -> people.deputy;
            case "head" -> people.secretary;
            case "business administrator above" -> people.admin;
            case "county above" -> people.countyOffice;
            case "auditor" -> people.auditor;
            case "system administrator" -> people.system;
            case "security administrator" -> people.security;
            case "drafter of another organ" -> people.person("shuiwu-drafter");
            case "business administrator of another county" -> neighbour(scene).people().admin;
            default -> throw new IllegalArgumentException("no such role: " + role);
        };
    }

    private Scene neighbour(Scene scene) {
        return scenes.values().stream()
                .filter(other -> !other.equals(scene))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> table() {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("docs/authorisation.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
