package org.qianfa.document.pdf;

import java.io.InputStream;
import org.qianfa.text.ProductFile;

/**
 * The faces that a PDF is set in. The official ones belong to foundries and do not come with the product; a free one of the same style stands
 * for each (docs/fonts.md).
 */
enum Typeface {
    TITLE("Bold", "NotoSerifSC-Bold.ttf", "方正小标宋简体", "思源宋体粗体"),
    BODY("Fang", "FandolFang.ttf", "仿宋_GB2312", "Fandol 仿宋"),
    SECTION("Hei", "NotoSansSC.ttf", "黑体", "思源黑体"),
    ASPECT("Kai", "QianfaKai.ttf", "楷体_GB2312", "霞鹜文楷"),
    /** Also what every other face falls back on. */
    TABLE("Song", "NotoSerifSC.ttf", "宋体", "思源宋体"),
    /** Characters of names that the former lacks: 𠮷. */
    RARE("Rare", "QianfaKai-Rare.ttf", "", "霞鹜文楷");

    private final String family;
    private final String file;
    private final String official;
    private final String substitute;

    Typeface(String family, String file, String official, String substitute) {
        this.family = family;
        this.file = file;
        this.official = official;
        this.substitute = substitute;
    }

    /** As the style sheet calls it. */
    String family() {
        return family;
    }

    InputStream open() {
        return ProductFile.open("fonts/" + file);
    }

    String official() {
        return official;
    }

    String substitute() {
        return substitute;
    }
}
