package org.qianfa.organ.account;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The code does not go with the link, or there is none yet. */
public final class CodeWrong extends Refused {
    CodeWrong() {
        super(Sentence.of("organ.codeOfLinkWrong", OneTimeLinks.MOST_WRONG_CODES));
    }

    private CodeWrong(Sentence sentence) {
        super(sentence);
    }

    static CodeWrong notConfirmed() {
        return new CodeWrong(Sentence.of("organ.linkNotConfirmed"));
    }
}
