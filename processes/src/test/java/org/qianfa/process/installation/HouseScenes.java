package org.qianfa.process.installation;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.Person;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.outbox.Outbox;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.notice.webhook.NewWebhook;
import org.qianfa.notice.webhook.Robot;
import org.qianfa.notice.webhook.Webhooks;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.account.Passwords;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Accounts, messages and what leaves the house. */
final class HouseScenes extends Scenes {
    static final String CHANGED = "换过的密码也有十个字";
    private final County county;

    HouseScenes(ApplicationContext spring, County county) {
        super(spring);
        this.county = county;
    }

    /** People who are told by e-mail at once, once a day, never at night, in English; and robots. */
    void wantsToBeTold(Town town) {
        mails(town.deputy(), choices("deputy@gov.example", Locale.CHINA, Optional.empty(), Optional.empty()));
        mails(
                town.member1(),
                choices("member1@gov.example", Locale.ENGLISH, Optional.empty(), Optional.of(LocalTime.of(17, 30))));
        var night = Optional.of(new NoticeChoices.Hours(LocalTime.of(20, 0), LocalTime.of(8, 0)));
        mails(town.head(), choices("head@gov.example", Locale.CHINA, night, Optional.empty()));
        mails(town.member2(), choices("member2@gov.example", Locale.CHINA, Optional.empty(), Optional.empty()));
        mails(town.drafter(), choices("drafter@gov.example", Locale.CHINA, Optional.empty(), Optional.empty()));
        var webhooks = the(Webhooks.class);
        var admin = county.admin;
        for (var robot : Robot.values()) admin.does(me -> webhooks.add(robot(robot), me));
        var gone = admin.sees(me -> webhooks.add(robot(Robot.WECOM), me));
        admin.does(me -> webhooks.remove(gone, me));
        later();
    }

    private static NewWebhook robot(Robot robot) {
        return new NewWebhook(
                "县公开办" + robot, robot, "http://127.0.0.1:9/" + robot, "SEC-a-secret-of-the-group-6b1f", Locale.CHINA);
    }

    /** What is on its way to this person, and what will be, comes back for good. */
    private void givesUpTheirAddress(Person person) {
        mails(person, choices("", Locale.CHINA, Optional.empty(), Optional.empty()));
    }

    private void mails(Person person, NoticeChoices choices) {
        person.does(me -> the(NoticeSettings.class).keep(choices, me));
    }

    private static NoticeChoices choices(
            String address, Locale language, Optional<NoticeChoices.Hours> quiet, Optional<LocalTime> digestAt) {
        var kinds = Set.copyOf(NoticeChoices.kinds());
        return new NoticeChoices(address, language, quiet, digestAt, kinds, kinds);
    }

    /** What is due goes out; one letter comes back for good and another is sent again by hand. */
    void sendsWhatIsDue(Town town) {
        givesUpTheirAddress(town.drafter());
        givesUpTheirAddress(town.member2());
        the(Outbox.class).run();
        later();
        var admin = county.admin;
        var letters = admin.sees(the(DeadLetters.class)::all);
        if (letters.size() < 2) throw new IllegalStateException("two letters should be dead, not " + letters);
        admin.does(me -> the(DeadLetters.class).again(letters.getFirst().id(), me));
        later();
        var read = town.deputy().sees(me -> the(Inbox.class)
                .page(new InboxFilter(false, Optional.of(NoticeKind.SENT_FOR_REVIEW)), Optional.empty(), 1, me));
        town.deputy().marksRead(read.getFirst().notice());
    }

    /** Sign-ins that succeed, fail and close an account; a changed password, an old kind of password, a person who has left. */
    void comesAndGoes(Town town) {
        signsIn("admin", DemoPeople.PASSWORD);
        signsIn("nobody-knows-me", "什么密码都不对");
        signsIn("t01-drafter", "什么密码都不对");
        signsIn("t01-drafter", DemoPeople.PASSWORD);
        for (var i = 0; i < 5; i++) signsIn("t01-office", "什么密码都不对");
        later();
        town.member2().does(me -> the(Passwords.class).change(DemoPeople.PASSWORD, CHANGED, me));
        the(JdbcClient.class)
                .sql("update staff set password = ? where account = 't01-secrecy'")
                .param("{bcrypt}" + new BCryptPasswordEncoder().encode(DemoPeople.PASSWORD))
                .update();
        var leaver = county.enrols("leaver", "秦远", town.organ(), Role.MEMBER);
        county.security.does(me -> the(People.class).assign(leaver.id(), Set.of(), 0, me));
        later();
    }

    private void signsIn(String account, String password) {
        try {
            the(AuthenticationProvider.class)
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, password));
        } catch (AuthenticationException _) {
            // a refusal is part of the story: it stands in the log
        }
    }

    /** @return the secrets of two links that nobody has used: of a new person, and of one who had forgotten the password */
    Map<String, String> invites(Town town) {
        var first = county.invites("invited", "新来的人", town.organ(), Role.MEMBER);
        var forgetful = county.enrols("forgetful", "忘性大", town.organ(), Role.MEMBER);
        var second = county.invitesAgain(forgetful);
        later();
        return Map.of("link of invited", first, "link of forgetful", second);
    }

    /** @return the secret of a calendar that is open */
    String opensACalendar(Town town) {
        var feeds = the(CalendarFeeds.class);
        town.deputy().does(feeds::renew);
        town.deputy().does(feeds::revoke);
        return town.drafter().sees(feeds::renew);
    }
}
