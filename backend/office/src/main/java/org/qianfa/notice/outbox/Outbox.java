package org.qianfa.notice.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.notice.NoticeLinks;
import org.qianfa.notice.NoticeTemplates;
import org.qianfa.notice.preference.NoticePreferenceRows;
import org.qianfa.notice.webhook.WebhookCaller;
import org.qianfa.notice.webhook.WebhookFormats;
import org.qianfa.notice.webhook.WebhookRows;
import org.qianfa.operation.restored.Restores;
import org.qianfa.shared.StaffId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox, in no transaction of anybody's; any number of nodes may do so at once. */
@Component
public class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    /** So few that a batch of the slowest is over before another node may take it for lost. */
    private static final int BATCH = 20;

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private final Restores restores;
    private final Deliveries deliveries;
    private final NoticePreferenceRows preferenceRows;
    private final WebhookRows webhookRows;
    private final Mailer mailer;
    private final WebhookCaller caller;
    private final NoticeLinks links;
    private final Clock clock;

    Outbox(
            Restores restores,
            Deliveries deliveries,
            NoticePreferenceRows preferenceRows,
            WebhookRows webhookRows,
            Mailer mailer,
            WebhookCaller caller,
            NoticeLinks links,
            Clock clock) {
        this.restores = restores;
        this.deliveries = deliveries;
        this.preferenceRows = preferenceRows;
        this.webhookRows = webhookRows;
        this.mailer = mailer;
        this.caller = caller;
        this.links = links;
        this.clock = clock;
    }

    /** Until nothing is due, on either channel. @return how many messages left the house */
    public int run() {
        return Stream.of(Channel.values()).mapToInt(this::run).sum();
    }

    /** Until nothing is due; after a restore nothing is, until that is released. Where somebody does not answer, nobody else waits for them again in this run. */
    int run(Channel channel) {
        if (restores.isHeld()) return 0;
        var sent = 0;
        var silent = new HashSet<String>();
        for (var claimed = deliveries.claim(BATCH, channel);
                !claimed.isEmpty();
                claimed = deliveries.claim(BATCH, channel))
            for (var bundle : bundles(claimed)) {
                var gate = channel.gate(bundle.getFirst());
                if (silent.contains(gate))
                    deliveries.putOff(bundle, clock.instant().plus(PAUSE));
                else
                    switch (send(bundle)) {
                        case SENT -> sent++;
                        case NO_ANSWER -> silent.add(gate);
                        case KEPT -> {}
                    }
            }
        return sent;
    }

    /** Everything of one person's digest travels together, everything else alone. */
    private static List<List<Delivery>> bundles(List<Delivery> claimed) {
        var bundles = new LinkedHashMap<String, List<Delivery>>();
        for (var delivery : claimed)
            bundles.computeIfAbsent(
                            delivery.transport() == Transport.DIGEST ? "digest of " + delivery.target() : delivery.id(),
                            _ -> new ArrayList<>())
                    .add(delivery);
        return List.copyOf(bundles.values());
    }

    private enum Outcome {
        SENT,
        NO_ANSWER,
        KEPT
    }

    private Outcome send(List<Delivery> bundle) {
        try {
            var left = bundle.getFirst().transport() == Transport.WEBHOOK ? call(bundle.getFirst()) : mail(bundle);
            if (!left) return Outcome.KEPT;
            deliveries.sent(bundle);
            return Outcome.SENT;
        } catch (Undelivered failure) {
            LOG.warn("delivery {}: {}", bundle.getFirst().id(), failure.getMessage());
            deliveries.failed(bundle, failure);
            return failure.isSilence() ? Outcome.NO_ANSWER : Outcome.KEPT;
        } catch (RuntimeException defect) {
            LOG.error("delivery {} could not be made", bundle.getFirst().id(), defect);
            deliveries.failed(bundle, Undelivered.forNow("notice.undelivered.defect", ""));
            return Outcome.KEPT;
        }
    }

    private boolean call(Delivery delivery) throws Undelivered {
        var webhook = webhookRows
                .find(delivery.target())
                .orElseThrow(() -> Undelivered.forGood("notice.undelivered.removed", ""));
        var text = NoticeTemplates.aloud(delivery.kind(), delivery.facts(), webhook.language());
        caller.call(
                webhook,
                new WebhookFormats.Message(
                        delivery.id(),
                        delivery.kind(),
                        text,
                        links.to(delivery.kind(), delivery.report()),
                        delivery.facts(),
                        delivery.happenedAt()));
        return true;
    }

    /** False where the person sleeps; it goes out in the morning. */
    private boolean mail(List<Delivery> bundle) throws Undelivered {
        var staff = new StaffId(bundle.getFirst().target());
        var preferences = Optional.ofNullable(
                        preferenceRows.preferencesOf(List.of(staff)).get(staff))
                .filter(found -> !found.mailAddress().isEmpty())
                .orElseThrow(() -> Undelivered.forGood("notice.undelivered.noAddress", ""));
        var now = clock.instant();
        var awake = preferences.afterQuiet(now, clock.getZone());
        if (awake.isAfter(now)) {
            deliveries.putOff(bundle, awake);
            return false;
        }
        var language = preferences.language();
        if (bundle.getFirst().transport() == Transport.MAIL) {
            var delivery = bundle.getFirst();
            mailer.send(
                    delivery.id(),
                    preferences.mailAddress(),
                    NoticeTemplates.title(delivery.kind(), delivery.facts(), language),
                    letter(delivery, language) + foot(language));
        } else
            mailer.send(
                    "digest-" + bundle.getFirst().id(),
                    preferences.mailAddress(),
                    NoticeTemplates.words(language, "digest.title").replace("{count}", String.valueOf(bundle.size())),
                    bundle.stream()
                                    .map(delivery -> title(delivery, language) + letter(delivery, language))
                                    .collect(Collectors.joining("\n"))
                            + foot(language));
        return true;
    }

    private static String title(Delivery delivery, Locale language) {
        return "■ " + NoticeTemplates.title(delivery.kind(), delivery.facts(), language) + "\n";
    }

    private String letter(Delivery delivery, Locale language) {
        var link = links.to(delivery.kind(), delivery.report());
        return NoticeTemplates.text(delivery.kind(), delivery.facts(), language) + "\n"
                + (link.isEmpty() ? "" : link + "\n");
    }

    private static String foot(Locale language) {
        return "\n" + NoticeTemplates.words(language, "foot") + "\n";
    }
}
