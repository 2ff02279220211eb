package org.qianfa.report.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.list.SavedFilter;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 待办、已办、我送出的: filtered, sorted, counted and paged by the database, with filters that their owner has named. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class WorkListCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    WorkLists lists;

    @Autowired
    SavedFilters filters;

    @Autowired
    TestClock clock;

    Office office;
    Person drafter;

    @BeforeEach
    void aDrafterOfThreeYears() {
        office = new Office(spring);
        drafter = office.people.drafter;
        for (var year : List.of(2019, 2020, 2021)) office.calls(office.people.township, year);
    }

    @Test
    void aPageAndItsCountFollowTheSameFilter() {
        var all = WorkFilter.TODO;
        assertThat(count(all)).isEqualTo(3);
        assertThat(years(all)).as("the most urgent first").hasSize(3).last().isEqualTo(2021);
        assertThat(drafter.sees((StaffId me) -> lists.page(all, 2, 10, me))).hasSize(1);
        var one = todo("柳河", Optional.of(2020), false, WorkFilter.Order.ORGAN);
        assertThat(years(one)).containsExactly(2020);
        assertThat(count(one)).isEqualTo(1);
        var none = todo("100%", Optional.empty(), false, WorkFilter.Order.DUE);
        assertThat(count(none)).as("what was typed is no pattern").isZero();
        assertThat(years(none)).isEmpty();
    }

    @Test
    void whatIsLateIsFoundAlone() {
        clock.set(LocalDateTime.of(2022, 1, 27, 9, 0));
        var late = todo("", Optional.of(2021), true, WorkFilter.Order.LATEST);
        assertThat(count(late)).isEqualTo(1);
        clock.reset();
        assertThat(count(late)).isZero();
    }

    @Test
    void whatWasHandedOnStandsAmongTheSentAndWhatWasDecidedAmongTheDone() {
        var report = office.calls(office.people.water, 2021);
        var waters = office.people.person("shuiwu-drafter");
        waters.fills(report);
        waters.submits(report);
        assertThat(items(WorkFilter.Which.SENT, waters))
                .extracting(WorkItem::kind, WorkItem::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(WorkKind.DRAFT, ReportStatus.UNDER_REVIEW));
        var deputy = office.people.person("shuiwu-deputy");
        deputy.approves(report);
        assertThat(items(WorkFilter.Which.DONE, deputy)).hasSize(1);
        assertThat(items(WorkFilter.Which.SENT, deputy)).isEmpty();
    }

    @Test
    void aFilterIsKeptUnderANameForItsOwnerAlone() {
        keep("逾期的 𠮷", "late=1");
        keep("逾期的 𠮷", "late=1&year=2021");
        keep("水务局", "organ=水务");
        assertThat(drafter.savedFilters("TODO"))
                .extracting(SavedFilter::conditions)
                .containsExactlyInAnyOrder("late=1&year=2021", "organ=水务");
        assertThat(drafter.savedFilters("DONE")).isEmpty();
        var other = office.people.drafter2;
        assertThat(other.savedFilters("TODO")).isEmpty();
        other.does(me -> filters.drop("TODO", "水务局", me));
        drafter.does(me -> filters.drop("TODO", "水务局", me));
        assertThat(drafter.savedFilters("TODO")).hasSize(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keep(" ", "late=1"));
        for (var i = 0; i < 19; i++) keep("第" + i, "");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> keep("太多了", ""));
    }

    private void keep(String name, String conditions) {
        drafter.does(me -> filters.keep("TODO", new SavedFilter(name, conditions), me));
    }

    private static WorkFilter todo(String organ, Optional<Integer> year, boolean late, WorkFilter.Order order) {
        return new WorkFilter(WorkFilter.Which.TODO, organ, year, Optional.of(WorkKind.DRAFT), late, order);
    }

    private int count(WorkFilter filter) {
        return drafter.sees(me -> lists.count(filter, me));
    }

    private List<Integer> years(WorkFilter filter) {
        return drafter.sees(me -> lists.page(filter, 0, 10, me)).stream()
                .map(WorkItem::year)
                .toList();
    }

    private List<WorkItem> items(WorkFilter.Which which, Person who) {
        var filter = new WorkFilter(which, "", Optional.empty(), Optional.empty(), false, WorkFilter.Order.LATEST);
        assertThat(who.sees((StaffId me) -> lists.count(filter, me)))
                .isEqualTo(who.sees(me -> lists.page(filter, 0, 10, me)).size());
        return who.sees(me -> lists.page(filter, 0, 10, me));
    }
}

@OnDatabase(H2)
class ListsOnH2Tests extends WorkListCases {}

@OnDatabase(MYSQL)
class ListsOnMySqlTests extends WorkListCases {}
