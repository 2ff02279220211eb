package org.qianfa.ui.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qianfa.document.FileKind;
import org.qianfa.document.Paper;
import org.qianfa.export.Export;
import org.qianfa.export.Exports;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.element.Toasts;

/** 下载: the report as a file of any kind. It is made in the background; when it is there the browser saves it. */
public final class DownloadMenu extends Composite<Div> {
    private static final int ASK_EVERY = 400;
    private final Exports exports;
    private final Supplier<Paper> paper;
    private final MenuBar menu = new MenuBar();
    private final Span words = new Span();
    private final Div ready = new Div();
    private Optional<Export> watched = Optional.empty();
    private int askedBefore = -1;
    private Optional<Registration> polled = Optional.empty();

    /** @param paper asked for anew at every download, in the name of whoever looks */
    public DownloadMenu(Exports exports, Supplier<Paper> paper) {
        this.exports = exports;
        this.paper = paper;
        var kinds = menu.addItem(getTranslation("download.open")).getSubMenu();
        for (var kind : FileKind.values())
            kinds.addItem(getTranslation("download." + kind.key()), pressed -> begin(kind));
        menu.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("download");
        getContent().add(menu, words, ready);
    }

    private void begin(FileKind kind) {
        ready.removeAll();
        try {
            watched = Optional.of(exports.begin(paper.get(), kind));
            menu.setEnabled(false);
            words.setText(getTranslation("download.waiting"));
            getUI().ifPresent(ui -> {
                askedBefore = ui.getPollInterval();
                ui.setPollInterval(ASK_EVERY);
            });
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polled = Optional.of(event.getUI().addPollListener(asked -> look(event.getUI())));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polled.ifPresent(Registration::remove);
    }

    private void look(UI ui) {
        watched.ifPresent(export -> {
            var progress = export.progress();
            if (progress.over()) {
                watched = Optional.empty();
                ui.setPollInterval(askedBefore);
                menu.setEnabled(true);
            }
            switch (progress) {
                case Export.Progress.Waiting waiting -> words.setText(getTranslation("download.waiting"));
                case Export.Progress.Writing writing ->
                    words.setText(getTranslation(
                            "download.writing", export.kind().key().toUpperCase(Locale.ROOT)));
                case Export.Progress.Written(var file) -> save(export, file);
                case Export.Progress.Failed(var reasons) -> {
                    words.setText("");
                    Toasts.refuse(sentences(reasons));
                }
            }
        });
    }

    private String sentences(List<Sentence> reasons) {
        return reasons.stream().map(reason -> reason.in(getLocale())).collect(Collectors.joining("\n"));
    }

    /** The link stays, for browsers that save nothing without being asked. */
    private void save(Export export, byte[] file) {
        words.setText(getTranslation("download.ready"));
        DownloadHandler handler = event -> {
            event.setContentType(export.kind().mediaType());
            event.setFileName(export.fileName());
            event.setContentLength(file.length);
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(file);
        };
        var link = new Anchor(handler, export.fileName());
        link.getElement().setAttribute("download", true);
        ready.add(link);
        link.getElement().executeJs("this.click()");
    }
}
