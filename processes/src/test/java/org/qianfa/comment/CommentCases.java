package org.qianfa.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.Acting.as;
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
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.comment.anchor.Whereabouts;
import org.qianfa.correspondence.copy.Copies;
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
    StaffId drafter;
    StaffId second;
    StaffId member;
    StaffId secretary;
    StaffId stranger;
    ReportId report;

    @BeforeEach
    void aReportWithTwoDrafters() {
        clock.reset();
        office = new Office(spring);
        drafter = office.people.drafter;
        second = office.people.drafter2;
        member = office.people.member1;
        secretary = office.people.secretary;
        stranger = office.people.person("shuiwu-member");
        report = office.townshipReport();
        office.fills(report, drafter);
        as(drafter, () -> drafts.assign(report, 5, second, drafter));
        office.writes(report, 5, SENTENCE, second);
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
        as(second, () -> comments.reply(id, "是4个，这就改。", second));
        as(second, () -> comments.resolve(id, second));
        assertThat(only(member)).satisfies(comment -> {
            assertThat(comment.replies()).extracting(Comment.Said::words).containsExactly("是4个，这就改。");
            assertThat(comment.resolved()).map(Comment.Resolved::name).contains(name(second));
        });
        as(member, () -> comments.reopen(id, member));
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
        as(second, () -> comments.reply(id, "已核对。", second));
        as(second, () -> comments.resolve(id, second));
        assertThat(hash()).isEqualTo(before);
        assertThat(drafts(5)).isEqualTo(row);
        assertThat(reports.contributed(reports.get(report), member)).isFalse();
        as(second, () -> drafts.finish(report, 5, second));
        office.submits(report, drafter);
        office.approves(report, member);
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
        as(member, () -> comments.reword(id, "3个？", member));
        assertThat(only(second).said()).satisfies(said -> {
            assertThat(said.words()).isEqualTo("3个？");
            assertThat(said.editedAt()).isPresent();
            assertThat(said.mayChange()).isFalse();
        });
        assertThat(only(member).said().mayChange()).isTrue();
        refused("comment.notYours", () -> as(second, () -> comments.reword(id, "4个", second)));
        refused("comment.notYours", () -> as(drafter, () -> comments.withdraw(id, drafter)));
        var reply = as(second, () -> comments.reply(id, "4个。", second));
        refused("comment.answeredAlready", () -> as(member, () -> comments.reword(id, "算了", member)));
        refused("comment.answeredAlready", () -> as(member, () -> comments.withdraw(id, member)));
        as(second, () -> comments.withdraw(reply, second));
        as(member, () -> comments.withdraw(id, member));
        assertThat(as(member, () -> comments.commentsOn(report, member))).isEmpty();
        for (Runnable late : List.<Runnable>of(
                () -> comments.reply(id, "还在吗", member),
                () -> comments.resolve(id, member),
                () -> comments.withdraw(id, member)))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(member, late));
    }

    @Test
    void onlyTheAuthorTheDrafterOfTheSectionAndTheResponsibleDrafterDealWithIt() {
        var id = says(member, words(SENTENCE), "请核对。");
        for (var other : List.of(secretary, office.people.member2, office.people.admin)) {
            refused("comment.notToResolve", () -> as(other, () -> comments.resolve(id, other)));
            assertThat(only(other).mayResolve()).isFalse();
        }
        for (var may : List.of(member, second, drafter)) {
            assertThat(only(may).mayResolve()).isTrue();
            as(may, () -> comments.resolve(id, may));
            refused("comment.resolvedAlready", () -> as(may, () -> comments.reply(id, "再说一句", may)));
            as(may, () -> comments.reopen(id, may));
        }
    }

    @Test
    void whoMayNotReadTheReportKnowsOfNoCommentAndWhoWasOnlySentItSeesNone() {
        var id = says(member, words(SENTENCE), "请核对。");
        var auditor = office.people.auditor;
        for (var nobody : List.of(stranger, auditor)) {
            for (Runnable act : List.<Runnable>of(
                    () -> comments.commentsOn(report, nobody),
                    () -> comments.add(report, new Anchor.OfSection(1), "你好", nobody),
                    () -> comments.reply(id, "你好", nobody),
                    () -> comments.reword(id, "你好", nobody),
                    () -> comments.resolve(id, nobody)))
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(nobody, act));
        }
        as(drafter, () -> spring.getBean(Copies.class).send(report, List.of(stranger), "", drafter));
        assertThat(as(stranger, () -> comments.commentsOn(report, stranger))).isEmpty();
        assertThat(as(stranger, () -> comments.obstacle(report, stranger))).isPresent();
        refused("comment.onlyByDuty", () -> says(stranger, new Anchor.OfSection(1), "你好"));
        refused("comment.onlyByDuty", () -> as(stranger, () -> comments.reply(id, "你好", stranger)));
    }

    @Test
    void reviewersCommentWhileTheyReviewAndNobodyAfterItIsSignedOff() {
        var id = says(second, words(SENTENCE), "待核。");
        as(second, () -> drafts.finish(report, 5, second));
        office.submits(report, drafter);
        says(member, words(SENTENCE), "审核时看到的。");
        as(member, () -> comments.reply(id, "我也看到了。", member));
        for (var reviewer : List.of(office.people.deputy, member, office.people.member2))
            office.approves(report, reviewer);
        says(secretary, new Anchor.OfSection(6), "签发前再看一遍。");
        office.signs(report, secretary);
        afterwards(id);
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        afterwards(id);
    }

    private void afterwards(CommentId id) {
        assertThat(as(member, () -> comments.commentsOn(report, member)))
                .hasSize(3)
                .noneMatch(Comment::mayResolve)
                .noneMatch(comment -> comment.said().mayChange());
        assertThat(as(member, () -> comments.obstacle(report, member))).isPresent();
        refused("comment.over", () -> says(drafter, new Anchor.OfSection(1), "晚了"));
        refused("comment.over", () -> as(drafter, () -> comments.reply(id, "晚了", drafter)));
        refused("comment.over", () -> as(drafter, () -> comments.resolve(id, drafter)));
        refused("comment.over", () -> as(second, () -> comments.withdraw(id, second)));
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
        as(second, () -> comments.reply(id, "已核对。", second));
        assertThat(told(member)).anyMatch(title -> title.startsWith("批注有了回复"));
        as(second, () -> comments.add(report, words(SENTENCE), "自己记一笔", second));
        assertThat(told(second))
                .filteredOn(title -> title.startsWith("有人批注您的部分"))
                .hasSize(1);
    }

    private List<String> told(StaffId who) {
        return as(who, () -> spring.getBean(Inbox.class).page(InboxFilter.ALL, Optional.empty(), 50, who).stream()
                .map(entry -> entry.title(Locale.CHINA))
                .toList());
    }

    private CommentId says(StaffId who, Anchor about, String words) {
        clock.advance(Duration.ofSeconds(1));
        return as(who, () -> comments.add(report, about, words, who));
    }

    private Anchor words(String quote) {
        return new Anchor.OfWords(5, Math.max(0, text().indexOf(quote)), quote);
    }

    private Comment only(StaffId who) {
        return as(who, () -> comments.commentsOn(report, who)).getFirst();
    }

    private String stands() {
        return switch (only(member).place()) {
            case Whereabouts.Here(int start, int end) -> text().substring(start, end);
            case Whereabouts.Changed(int start, int end) -> text().substring(start, end);
            case Whereabouts.Gone() -> "";
        };
    }

    private void rewrites(String words) {
        as(
                second,
                () -> drafts.saveText(
                        report, 5, words, drafts.text(report, 5, second).version(), second));
    }

    private String text() {
        return as(drafter, () -> drafts.text(report, 5, drafter)).text();
    }

    private Object drafts(int section) {
        return as(drafter, () -> drafts.sections(report, drafter)).get(section - 1);
    }

    private ContentHash hash() {
        return ContentHash.of(reports.get(report).identity(), reports.contentOf(reports.get(report)));
    }

    private String name(StaffId who) {
        return jdbc.sql("select name from staff where id = ?")
                .param(who.value())
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
