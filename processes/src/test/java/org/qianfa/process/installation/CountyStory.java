package org.qianfa.process.installation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qianfa.TestClock;
import org.qianfa.absence.AbsenceSweep;
import org.qianfa.approval.administration.Standstills;
import org.qianfa.deadline.call.CallOpenings;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.reminder.ReminderSweep;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Reports;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two weeks in a county, at whose end a report stands at every stage and every kind of thing has happened once. */
final class CountyStory extends Scenes {
    private static final int YEAR = 2021;
    private static final String NAMES = "柳河平川板桥鸭暖倪家新华蓼泉沙河小屯五里大桥三工乐善高台黑泉宣化合黎罗城巷道骆驼南华新坝大满党寨";
    private final Map<String, ReportId> reports = new LinkedHashMap<>();
    private final Map<String, String> secrets = new TreeMap<>();
    private final County county;
    private final HouseScenes house;
    private final WritingScenes writing;
    private final ReviewScenes reviews;
    private final SigningScenes signing;
    private final CaseScenes cases;
    private final List<Town> towns = new ArrayList<>();

    CountyStory(ApplicationContext spring, Path data) {
        super(spring);
        county = new County(spring);
        house = new HouseScenes(spring, county);
        writing = new WritingScenes(spring);
        reviews = new ReviewScenes(spring, county);
        signing = new SigningScenes(spring, data);
        cases = new CaseScenes(spring, county.admin, county.security);
    }

    Map<String, ReportId> reports() {
        return reports;
    }

    Map<String, String> secrets() {
        return secrets;
    }

    void happens() {
        for (var i = 0; i < 24; i++) towns.add(county.town(NAMES.substring(2 * i, 2 * i + 2) + "镇人民政府"));
        var first = towns.getFirst();
        towns.add(county.town("柳河镇东关街道办事处", OrganKind.STREET, first.organ()));
        towns.add(county.town("清源县水务局", OrganKind.COUNTY_DEPARTMENT, county.organ()));
        var toldByMail = towns.get(2);
        house.wantsToBeTold(toldByMail);
        beginsOneByOne();
        house.sendsWhatIsDue(toldByMail);
        goesThroughEveryStage(calledByTheCounty());
        var older = county.admin.calls(toldByMail.organ(), YEAR - 1);
        play("older form", toldByMail, older, signing::isSignedAndPublished);
        house.comesAndGoes(first);
        goesOn();
        secrets.putAll(house.invites(first));
        secrets.put("calendar", house.opensACalendar(first));
    }

    private void beginsOneByOne() {
        tell("draft", towns.get(0), writing::isBeingWritten);
        cases.goesByItsOwnChain(towns.get(1), "含保密审查", cases.withSecrecy());
        tell("checked for secrets", towns.get(1), cases::isCheckedForSecrets);
        cases.goesByItsOwnChain(towns.get(2), "会提醒的流程", cases.withATimer());
        reviews.leaveLater(towns.get(2));
        tell("timed", towns.get(2), this::reviewed);
        tell("stands still", towns.get(3), cases::standsStill);
    }

    private void tell(String scene, Town town, Scene what) {
        play(scene, town, county.admin.calls(town.organ(), YEAR), what);
    }

    private void play(String scene, Town town, ReportId report, Scene what) {
        reports.put(scene, report);
        what.plays(report, town);
    }

    /** Two weeks later: absences have begun and ended, some are late and told so, and the outbox is full. */
    private void goesOn() {
        for (var day : List.of(21, 25)) {
            the(TestClock.class).set(LocalDateTime.of(2022, 1, day, 9, 0));
            the(AbsenceSweep.class).run();
            the(ReminderSweep.class).run();
            the(Standstills.class).sweep();
        }
    }

    /** All others in one call, of which the last few are opened later. @return those whose reports are open */
    private Deque<Town> calledByTheCounty() {
        var called = towns.stream()
                .filter(town -> the(Reports.class).find(town.organ().id(), YEAR).isEmpty())
                .toList();
        var order = new CallOrder(
                YEAR, called.stream().map(town -> town.organ().id()).toList(), Optional.of(LocalDate.of(2022, 1, 31)));
        county.admin.calls(order);
        later();
        var refused = the(JdbcClient.class)
                .sql("select organ_id from call_opening order by call_id, organ_id limit 1")
                .query(String.class)
                .single();
        the(People.class)
                .holding(Role.DRAFTER, new OrganId(refused))
                .forEach(
                        drafter -> county.security.sees(me -> the(People.class).assign(drafter.id(), Set.of(), 0, me)));
        the(CallOpenings.class).openSome(1);
        return new ArrayDeque<>(called.stream()
                .filter(town -> the(Reports.class).find(town.organ().id(), YEAR).isPresent())
                .toList());
    }

    private void goesThroughEveryStage(Deque<Town> open) {
        tell("half reviewed", open, (report, town) -> reviews.isHalfReviewed(report, town, towns.get(2)));
        tell("returned", open, reviews::isReturnedAndPartlyAnswered);
        tell("withdrawn", open, reviews::isWithdrawn);
        tell("straight back", open, reviews::isToGoStraightBack);
        tell("vacant seat", open, reviews::hasAVacantSeat);
        tell("changed hands", open, reviews::changesHands);
        tell("head away", open, reviews::waitsForTheHeadsDeputy);
        tell("awaiting sign-off", open, this::reviewed);
        tell(
                "awaiting a passkey",
                open,
                (report, town) -> secrets.put("passkey", signing.waitsForAPasskey(report, town)));
        tell("signed off", open, this::signed);
        tell("published", open, signing::isPublished);
        tell("signed by passkey", open, (report, town) -> signing.isSignedByPasskey(report, town));
        tell("stopped", open, signing::isStopped);
        tell("unfit PDF", open, signing::hasAnUnfitPdf);
        tell("given up", open, signing::isGivenUp);
        tell("to be tried again", open, signing::isToBeTriedAgain);
        tell("ended", open, cases::isEnded);
        tell("reopened", open, cases::isReopened);
        tell("changed chains", open, cases::changesChains);
        tell("empty", open, cases::isPutOff);
    }

    private interface Scene {
        void plays(ReportId report, Town town);
    }

    private void tell(String scene, Deque<Town> open, Scene what) {
        var town = open.removeFirst();
        play(
                scene,
                town,
                the(Reports.class).find(town.organ().id(), YEAR).orElseThrow().id(),
                what);
    }
}
