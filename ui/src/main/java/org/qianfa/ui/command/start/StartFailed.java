package org.qianfa.ui.command.start;

import java.io.Serial;
import java.util.Locale;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The server did not start. Said in Chinese and English, since whoever reads it may be neither its clerk nor its administrator. */
public final class StartFailed extends Refused {
    @Serial
    private static final long serialVersionUID = 1;

    StartFailed(Sentence why) {
        super(why);
    }

    @Override
    public String in(Locale locale) {
        return super.in(Locale.CHINA) + "\n" + super.in(Locale.ENGLISH);
    }
}
