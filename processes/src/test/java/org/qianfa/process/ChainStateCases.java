package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.TestApplication;
import org.qianfa.audit.AuditLog;
import org.qianfa.organ.Role;
import org.qianfa.process.ChainState.Who;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Random people try random things with a report; after each of them the product and the plain model tell one story. */
abstract class ChainStateCases {
    private static final Map<DatabaseUnderTest, ConfigurableApplicationContext> SPRING =
            new EnumMap<>(DatabaseUnderTest.class);
    private static final List<Role> ROLES = List.of(Role.DRAFTER, Role.MEMBER, Role.DEPUTY_HEAD, Role.HEAD);

    abstract DatabaseUnderTest database();

    ChainWorld world() {
        return new ChainWorld(spring(database()));
    }

    static ConfigurableApplicationContext spring(DatabaseUnderTest kind) {
        return SPRING.computeIfAbsent(kind, ChainStateCases::started);
    }

    private static ConfigurableApplicationContext started(DatabaseUnderTest kind) {
        var database = kind.fresh();
        return new SpringApplicationBuilder(TestApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--flowable.async-executor-activate=false",
                        "--spring.main.banner-mode=off");
    }

    @AfterContainer
    static void stop() {
        SPRING.values().forEach(ConfigurableApplicationContext::close);
        SPRING.clear();
    }

    @Provide
    Arbitrary<ActionChain<ChainWorld>> courses() {
        return ActionChain.startWith(this::world).withAction(action()).withMaxTransformations(40);
    }

    @Provide
    Arbitrary<ActionChain<ChainWorld>> longCourses() {
        return ActionChain.startWith(this::world).withAction(action()).withMaxTransformations(150);
    }

    private static Action.Independent<ChainWorld> action() {
        return () -> moves().map(move -> Transformer.mutate(move.toString(), world -> world.does(move)));
    }

    private static Arbitrary<ChainMove> moves() {
        var anybody = Arbitraries.of(Who.class);
        var role = Arbitraries.of(ROLES);
        var yes = Arbitraries.of(true, false);
        var number = Arbitraries.integers().between(0, 3);
        return Arbitraries.frequencyOf(
                Tuple.of(9, number.map(ChainMove.Forward::new)),
                Tuple.of(1, anybody.map(ChainMove.Submit::new)),
                Tuple.of(4, anybody.map(ChainMove.Approve::new)),
                Tuple.of(2, anybody.map(ChainMove.Sign::new)),
                Tuple.of(5, Combinators.combine(anybody, yes, yes).as(ChainMove.Return::new)),
                Tuple.of(2, anybody.map(ChainMove.Withdraw::new)),
                Tuple.of(3, anybody.map(ChainMove.TakeBack::new)),
                Tuple.of(3, Combinators.combine(anybody, anybody, anybody).as(ChainMove.HandOver::new)),
                Tuple.of(2, anybody.map(ChainMove.Vacate::new)),
                Tuple.of(2, Combinators.combine(anybody, anybody).as(ChainMove.AnswerForIt::new)),
                Tuple.of(
                        5,
                        Combinators.combine(anybody, role, anybody, Arbitraries.of(0, 1), number)
                                .as(ChainMove.Leave::new)),
                Tuple.of(1, number.map(ChainMove.ComeBack::new)),
                Tuple.of(2, Arbitraries.just(new ChainMove.DayPasses())),
                Tuple.of(1, anybody.map(ChainMove.Open::new)),
                Tuple.of(2, anybody.map(ChainMove.Write::new)),
                Tuple.of(3, Combinators.combine(anybody, role).as(ChainMove.GainDuty::new)),
                Tuple.of(2, Combinators.combine(anybody, role).as(ChainMove.LoseDuty::new)),
                Tuple.of(1, Arbitraries.of(1, 2).map(ChainMove.RunJob::new)),
                Tuple.of(1, Arbitraries.just(new ChainMove.End())),
                Tuple.of(1, Arbitraries.just(new ChainMove.Reopen())));
    }

    void keepsToTheModel(ActionChain<ChainWorld> course) {
        Statistics.label("ends at").collect(course.run().at());
        assertWhole();
    }

    private void assertWhole() {
        assertThat(spring(database()).getBean(AuditLog.class).verify()).isEmpty();
    }

    @Property(tries = 150)
    @Tag("sweep")
    void manyCoursesKeepToTheModel(@ForAll("longCourses") ActionChain<ChainWorld> course) {
        course.run();
    }
}

class ChainStateOnH2Tests extends ChainStateCases {
    @Override
    DatabaseUnderTest database() {
        return H2;
    }

    @Property(tries = 40)
    void whateverPeopleTryTheProductDoesWhatTheModelSays(@ForAll("courses") ActionChain<ChainWorld> course) {
        keepsToTheModel(course);
    }
}

class ChainStateOnMySqlTests extends ChainStateCases {
    @Override
    DatabaseUnderTest database() {
        return MYSQL;
    }

    @Property(tries = 12)
    void whateverPeopleTryTheProductDoesWhatTheModelSays(@ForAll("courses") ActionChain<ChainWorld> course) {
        keepsToTheModel(course);
    }
}
