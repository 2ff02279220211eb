package org.qianfa.intake.source;

import java.text.Normalizer;

/** PDF programs often write 一 as the radical ⼀, which looks the same and is another character; this gives back the character that is meant. */
final class KangxiRadicals {
    private static final String SUPPLEMENT = "⺟⺠⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";
    private static final String MEANT = "母民见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

    private KangxiRadicals() {}

    static int unified(int character) {
        if (character < 0x2E80 || character > 0x2FD5) return character;
        var at = SUPPLEMENT.indexOf(character);
        if (at >= 0) return MEANT.charAt(at);
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .codePointAt(0);
    }
}
