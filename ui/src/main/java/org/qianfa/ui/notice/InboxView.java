package org.qianfa.ui.notice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.inbox.InboxPosition;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.organ.Role;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.frame.LivePage;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;

/** 消息: what this person was told, the latest first. */
@Route(value = "inbox", layout = MainLayout.class)
@PermitAll
final class InboxView extends Composite<Div> implements HasDynamicTitle, LivePage {
    private static final int PAGE = 30;
    private final Inbox inbox;
    private final Dates dates;
    private final StaffId me;
    private final PageHeader header = new PageHeader(getTranslation("inbox.title"));
    private final Button readAll = new Button(getTranslation("inbox.readAll"), pressed -> readAll());
    private final Select<NoticeKind> kind = new Select<>();
    private final Checkbox unreadOnly = new Checkbox(getTranslation("inbox.unreadOnly"));
    private final Div rows = new Div();
    private final Button older = new Button(getTranslation("inbox.older"), pressed -> more());
    private Optional<InboxPosition> last = Optional.empty();

    InboxView(Inbox inbox, Dates dates, Viewer viewer) {
        this.inbox = inbox;
        this.dates = dates;
        me = viewer.id();
        kind.setLabel(getTranslation("inbox.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("list.all"));
        kind.setItems(NoticeChoices.kinds());
        kind.setItemLabelGenerator(
                one -> one == null ? getTranslation("list.all") : one.sentence().in(getLocale()));
        kind.addValueChangeListener(chosen -> anew());
        unreadOnly.addValueChangeListener(chosen -> anew());
        var filters = new Div(kind, unreadOnly);
        filters.addClassNames("filters", "one-line");
        rows.addClassName("stack");
        var card = new Card(getTranslation("inbox.heading"));
        card.add(filters, rows, older);
        header.acts(acts(viewer));
        getContent().add(header, card);
        anew();
    }

    private Component[] acts(Viewer viewer) {
        var settings = link("inbox/settings", "settings.title");
        return viewer.is(Role.ADMIN)
                ? new Component[] {link("inbox/delivery", "delivery.title"), settings, readAll}
                : new Component[] {settings, readAll};
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("btn");
        return link;
    }

    @Override
    public void news() {
        anew();
    }

    private void readAll() {
        inbox.markAllRead(me);
        anew();
        getUI().ifPresent(MainLayout::counted);
    }

    private void anew() {
        rows.removeAll();
        last = Optional.empty();
        more();
        var unread = inbox.unread(me);
        header.sub(unread == 0 ? getTranslation("inbox.allRead") : getTranslation("inbox.unread", unread));
        readAll.setEnabled(unread > 0);
    }

    private void more() {
        var filter = new InboxFilter(unreadOnly.getValue(), kind.getOptionalValue());
        var page = inbox.page(filter, last, PAGE, me);
        if (!page.isEmpty() || last.isEmpty())
            rows.add(new Rows(
                    page.stream()
                            .map(entry -> new NoticeRow(entry, dates, this::read))
                            .toList(),
                    getTranslation("inbox.none"),
                    getTranslation("inbox.none.words")));
        older.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) last = Optional.of(page.getLast().position());
    }

    private void read(String notice) {
        inbox.markRead(notice, me);
        anew();
        getUI().ifPresent(MainLayout::counted);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("inbox.title"));
    }
}
