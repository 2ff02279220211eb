package org.qianfa.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.comment.anchor.Whereabouts;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.ContentHash;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 批注: the responsible drafter writes the report, drafter2 its section 5; reviewers and the head read it. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CommentCases {
    private static final String SENTENCE = "𠮷山村新建公开栏3个。";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Comments comments;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    EngineStory engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Office office;
    Person drafter;
    Person second;
    Person member;
    Person secretary;
    Person stranger;
    ReportId report;

    @BeforeEach
    void aReportWithTwoDrafters() {
        office = new Office(spring);
        drafter = office.people.drafter;
        second = office.people.drafter2;
        member = office.people.member1;
        secretary = office.people.secretary;
        stranger = office.people.person("shuiwu-member");
        report = office.townshipReport();
        drafter.fills(report);
        drafter.assigns(report, 5, second);
        second.writes(report, 5, SENTENCE);
    }

    @Test
    void aReviewerAsksTheDrafterAnswersAndItIsDealtWith() {
        var id = says(member, words(SENTENCE), "3个还是4个？");
        assertThat(only(drafter)).satisfies(comment -> {
            assertThat(comment.said().name()).isEqualTo(name(member));
            assertThat(comment.said().words()).isEqualTo("3个还是4个？");
            assertThat(comment.isOpen()).isTrue();
            assertThat(comment.place()).isInstanceOf(Whereabouts.Here.class);
        });
        second.replies(id, "是4个，这就改。");
        second.resolves(id);
        assertThat(only(member)).satisfies(comment -> {
            assertThat(comment.replies()).extracting(Comment.Said::words).containsExactly("是4个，这就改。");
            assertThat(comment.resolved()).map(Comment.Resolved::name).contains(name(second));
        });
        member.reopens(id);
        assertThat(only(member).isOpen()).isTrue();
        assertThat(audit()).containsExactly("Commented", "CommentReplied", "CommentResolved", "CommentReopened");
    }

    @Test
    void aCommentChangesNothingOfTheContentItsHashOrWhoHadAHandInIt() {
        var before = hash();
        var row = drafts(5);
        var id = says(member, words(SENTENCE), "请核对。");
        says(member, new Anchor.OfCell(0, CellKey.parse("3/received/naturalPerson")), "与登记簿不一致");
        says(member, new Anchor.OfSection(5), "这一部分写得好。");
        second.replies(id, "已核对。");
        second.resolves(id);
        assertThat(hash()).isEqualTo(before);
        assertThat(drafts(5)).isEqualTo(row);
        assertThat(reports.contributed(reports.get(report), member.id())).isFalse();
        second.finishes(report, 5);
        drafter.submits(report);
        member.approves(report);
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void itFindsItsPlaceAgainAfterEditsAndSaysWhenItIsGone() {
        says(member, words(SENTENCE), "请核对。");
        var text = text();
        rewrites("前面新写了两行。\n第二行。\n" + text);
        assertThat(stands()).isEqualTo(SENTENCE);
        rewrites(text.replace("公开栏3个", "公开栏4个"));
        assertThat(only(member).place()).isInstanceOf(Whereabouts.Changed.class);
        assertThat(stands()).isEqualTo(SENTENCE.replace("3", "4"));
        rewrites(text.replace(SENTENCE, ""));
        assertThat(only(member).place().isGone()).isTrue();
        rewrites(text);
        assertThat(only(member).place()).as("written again").isInstanceOf(Whereabouts.Here.class);
    }

    @Test
    void whatWasSaidIsReworedOrTakenBackUntilSomebodyAnswers() {
        var id = says(member, words(SENTENCE), "三个？");
        member.rewords(id, "3个？");
        assertThat(only(second).said()).satisfies(said -> {
            assertThat(said.words()).isEqualTo("3个？");
            assertThat(said.editedAt()).isPresent();
            assertThat(said.mayChange()).isFalse();
        });
        assertThat(only(member).said().mayChange()).isTrue();
        refused("comment.notYours", () -> second.rewords(id, "4个"));
        refused("comment.notYours", () -> drafter.withdraws(id));
        var reply = second.replies(id, "4个。");
        refused("comment.answeredAlready", () -> member.rewords(id, "算了"));
        refused("comment.answeredAlready", () -> member.withdraws(id));
        second.withdraws(reply);
        member.withdraws(id);
        assertThat(member.commentsOn(report)).isEmpty();
        for (Runnable late : List.<Runnable>of(
                () -> comments.reply(id, "还在吗", member.id()),
                () -> comments.resolve(id, member.id()),
                () -> comments.withdraw(id, member.id())))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> member.does(_ -> late.run()));
    }

    @Test
    void onlyTheAuthorTheDrafterOfTheSectionAndTheResponsibleDrafterDealWithIt() {
        var id = says(member, words(SENTENCE), "请核对。");
        for (var other : List.of(secretary, office.people.member2, office.people.admin)) {
            refused("comment.notToResolve", () -> other.resolves(id));
            assertThat(only(other).mayResolve()).isFalse();
        }
        for (var may : List.of(member, second, drafter)) {
            assertThat(only(may).mayResolve()).isTrue();
            may.resolves(id);
            refused("comment.resolvedAlready", () -> may.replies(id, "再说一句"));
            may.reopens(id);
        }
    }

    @Test
    void whoMayNotReadTheReportKnowsOfNoCommentAndWhoWasOnlySentItSeesNone() {
        var id = says(member, words(SENTENCE), "请核对。");
        var auditor = office.people.auditor;
        for (var nobody : List.of(stranger, auditor)) {
            for (Runnable act : List.<Runnable>of(
                    () -> comments.commentsOn(report, nobody.id()),
                    () -> comments.add(report, new Anchor.OfSection(1), "你好", nobody.id()),
                    () -> comments.reply(id, "你好", nobody.id()),
                    () -> comments.reword(id, "你好", nobody.id()),
                    () -> comments.resolve(id, nobody.id())))
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> nobody.does(_ -> act.run()));
        }
        drafter.sendsCopies(report, List.of(stranger), "");
        assertThat(stranger.commentsOn(report)).isEmpty();
        assertThat(stranger.sees((StaffId me) -> comments.obstacle(report, me))).isPresent();
        refused("comment.onlyByDuty", () -> says(stranger, new Anchor.OfSection(1), "你好"));
        refused("comment.onlyByDuty", () -> stranger.replies(id, "你好"));
    }

    @Test
    void reviewersCommentWhileTheyReviewAndNobodyAfterItIsSignedOff() {
        var id = says(second, words(SENTENCE), "待核。");
        second.finishes(report, 5);
        drafter.submits(report);
        says(member, words(SENTENCE), "审核时看到的。");
        member.replies(id, "我也看到了。");
        for (var reviewer : List.of(office.people.deputy, member, office.people.member2)) reviewer.approves(report);
        says(secretary, new Anchor.OfSection(6), "签发前再看一遍。");
        secretary.signs(report);
        afterwards(id);
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        afterwards(id);
    }

    private void afterwards(CommentId id) {
        assertThat(member.commentsOn(report))
                .hasSize(3)
                .noneMatch(Comment::mayResolve)
                .noneMatch(comment -> comment.said().mayChange());
        assertThat(member.sees((StaffId me) -> comments.obstacle(report, me))).isPresent();
        refused("comment.over", () -> says(drafter, new Anchor.OfSection(1), "晚了"));
        refused("comment.over", () -> drafter.replies(id, "晚了"));
        refused("comment.over", () -> drafter.resolves(id));
        refused("comment.over", () -> second.withdraws(id));
    }

    @Test
    void whatCannotBeACommentIsRefusedInWords() {
        refused("comment.saySomething", () -> says(member, words(SENTENCE), " \n　"));
        refused("comment.tooLong", () -> says(member, words(SENTENCE), "长".repeat(1001)));
        says(member, words(SENTENCE), "𬭚".repeat(500));
        refused("text.strange", () -> says(member, words(SENTENCE), "看\u0000不见"));
        refused("comment.wordsMoved", () -> says(member, words("从来没有写过的话"), "请核对。"));
        refused("comment.noWords", () -> says(member, words(" "), "请核对。"));
        refused("comment.tooManyWords", () -> says(member, words("长".repeat(501)), "请核对。"));
        for (var nowhere : List.of(
                new Anchor.OfSection(9),
                new Anchor.OfWords(2, 0, "表格没有文字"),
                new Anchor.OfCell(3, CellKey.parse("3/none/none"))))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> says(member, nowhere, "请核对。"));
    }

    @Test
    void aCommentOnACellStandsInTheSectionOfItsTable() {
        says(member, new Anchor.OfCell(1, CellKey.parse("3/received/naturalPerson")), "与登记簿不一致");
        assertThat(only(drafter)).satisfies(comment -> {
            assertThat(comment.section()).isEqualTo(3);
            assertThat(comment.anchor()).isEqualTo(new Anchor.OfCell(3, CellKey.parse("3/received/naturalPerson")));
        });
    }

    @Test
    void theDrafterOfTheSectionAndThoseInTheThreadAreTold() {
        var id = says(member, words(SENTENCE), "请核对。");
        assertThat(told(second)).anyMatch(title -> title.startsWith("有人批注您的部分"));
        assertThat(told(drafter)).noneMatch(title -> title.contains("批注"));
        second.replies(id, "已核对。");
        assertThat(told(member)).anyMatch(title -> title.startsWith("批注有了回复"));
        second.comments(report, words(SENTENCE), "自己记一笔");
        assertThat(told(second))
                .filteredOn(title -> title.startsWith("有人批注您的部分"))
                .hasSize(1);
    }

    private List<String> told(Person who) {
        return who.sees(me -> spring.getBean(Inbox.class).page(InboxFilter.ALL, Optional.empty(), 50, me).stream()
                .map(entry -> entry.title(Locale.CHINA))
                .toList());
    }

    private CommentId says(Person who, Anchor about, String words) {
        clock.advance(Duration.ofSeconds(1));
        return who.comments(report, about, words);
    }

    private Anchor words(String quote) {
        return new Anchor.OfWords(5, Math.max(0, text().indexOf(quote)), quote);
    }

    private Comment only(Person who) {
        return who.commentsOn(report).getFirst();
    }

    private String stands() {
        return switch (only(member).place()) {
            case Whereabouts.Here(int start, int end) -> text().substring(start, end);
            case Whereabouts.Changed(int start, int end) -> text().substring(start, end);
            case Whereabouts.Gone() -> "";
        };
    }

    private void rewrites(String words) {
        second.does(me ->
                drafts.saveText(report, 5, words, drafts.text(report, 5, me).version(), me));
    }

    private String text() {
        return drafter.text(report, 5).text();
    }

    private Object drafts(int section) {
        return drafter.sections(report).get(section - 1);
    }

    private ContentHash hash() {
        return ContentHash.of(reports.get(report).identity(), reports.contentOf(reports.get(report)));
    }

    private String name(Person who) {
        return jdbc.sql("select name from staff where id = ?")
                .param(who.id().value())
                .query(String.class)
                .single();
    }

    private List<String> audit() {
        return jdbc.sql("select action from audit_entry where report = ? and action like 'Comment%' order by seq")
                .param(report.toString())
                .query(String.class)
                .list();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class CommentsOnH2Tests extends CommentCases {}

@OnDatabase(MYSQL)
class CommentsOnMySqlTests extends CommentCases {}
