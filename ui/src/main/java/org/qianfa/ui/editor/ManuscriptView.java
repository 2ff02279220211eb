package org.qianfa.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;

/** A manuscript to read, beside the one that is being written. */
@Tag("qf-manuscript")
public final class ManuscriptView extends Component {
    private final Manuscript manuscript;

    public ManuscriptView(Manuscript manuscript) {
        this.manuscript = manuscript;
        getElement().getClassList().add("theirs");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.show($0)", ManuscriptJson.write(manuscript));
    }
}
