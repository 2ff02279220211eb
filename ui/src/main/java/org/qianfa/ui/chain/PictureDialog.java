package org.qianfa.ui.chain;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.qianfa.ui.element.SvgPicture;

/** One picture, large. */
final class PictureDialog extends Dialog {
    PictureDialog(String title, String svg) {
        setHeaderTitle(title);
        setWidth("1180px");
        setMaxWidth("calc(100vw - 24px)");
        add(new SvgPicture(svg));
        getFooter().add(new Button(getTranslation("act.close"), pressed -> close()));
    }
}
