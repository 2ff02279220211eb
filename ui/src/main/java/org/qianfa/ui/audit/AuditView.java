package org.qianfa.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.audit.AuditBreak;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.audit.AuditPosition;
import org.qianfa.audit.checkpoint.CheckpointVerification;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;

/** 审计: what happened, for auditors alone; whoever else comes finds nothing. */
@Route(value = "audit", layout = MainLayout.class)
@PermitAll
final class AuditView extends Composite<Div> implements HasDynamicTitle {
    private static final int PAGE = 50;
    private final AuditLog log;
    private final AuditWords words;
    private final StaffId me;
    private final AuditFilters filters;
    private final AuditTable table;
    private final Button older = new Button(getTranslation("audit.older"), pressed -> more());
    private final Div nothing = new Div(getTranslation("audit.nothing"));
    private Optional<AuditPosition> last = Optional.empty();

    AuditView(
            AuditLog log,
            CheckpointVerification checkpoints,
            AuditWords words,
            Organs organs,
            Dates dates,
            Viewer viewer) {
        this.log = log;
        this.words = words;
        me = viewer.id();
        log.page(AuditFilter.ALL, Optional.empty(), 1, me);
        var covered = organs.under(viewer.organ().id());
        var names = covered.stream().collect(Collectors.toMap(Organ::id, Organ::name));
        filters = new AuditFilters(words, covered, this::anew);
        table = new AuditTable(words, dates, organ -> names.getOrDefault(organ, ""));
        var verification = new LogVerification(log::size, () -> Stream.concat(
                        log.verify().stream().map(AuditBreak::sentence), checkpoints.examine().differences().stream())
                .toList());
        var verify = new Button(getTranslation("audit.verify"));
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verify.addClickListener(pressed -> verification.start(verify));
        nothing.addClassName("empty");
        var card = new Card(getTranslation("audit.lines"));
        card.add(filters, table, nothing, older);
        var stack = new Div(verification, card);
        stack.addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("audit.title"))
                                .sub(getTranslation("audit.sub"))
                                .acts(verify),
                        stack);
        anew();
    }

    private void anew() {
        table.clear();
        last = Optional.empty();
        more();
    }

    private void more() {
        var entries = log.page(filters.filter(), last, PAGE, me);
        var names = words.names(entries);
        table.add(entries, names);
        filters.met(names, words.titles(entries));
        nothing.setVisible(entries.isEmpty() && last.isEmpty());
        older.setVisible(entries.size() == PAGE);
        if (!entries.isEmpty()) last = Optional.of(entries.getLast().position());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("audit.title"));
    }
}
