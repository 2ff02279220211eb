#!/usr/bin/python3
"""Makes the fonts in backend/content/src/main/resources/fonts from their originals. Needed only when a font is to be replaced.

    apt-get install python3-fonttools
    apt-get download fonts-lxgw-wenkai texlive-lang-chinese    # unpack with dpkg-deb -x into DIR
    npm pack @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3    # unpack into DIR
    make-fonts.py DIR

FandolFang is converted from cubic to quadratic outlines, because PDFBox embeds subsets of TrueType only. LXGW WenKai is reduced
and therefore renamed: its licence reserves the names LXGW and 霞鹜. The Noto fonts have no reserved names.
"""

import sys
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "main/resources/fonts"
NARROW = set(map(ord, "“”‘’·"))  # as wide as a Latin letter in WenKai: those of the fallback are as wide as a character
MAX_ERROR = 0.8  # units of 1000 an em: 0.005 mm in a heading


def gb2312():
    rows, cells = range(0xA1, 0xF8), range(0xA1, 0xFF)
    pairs = (bytes((row, cell)) for row in rows for cell in cells)
    return {ord(pair.decode("gb2312")) for pair in pairs if pair.decode("gb2312", "ignore")} | {ord("–")}


def find(folder, name):
    return next(Path(folder).rglob(name))


def one_each(cmap):
    """One character a glyph: a radical that looks like a character would come out of the PDF as text in its place."""
    chosen = {}
    common = gb2312()
    for code, glyph in sorted(cmap.items(), key=lambda item: (item[0] not in common, is_odd(item[0]), item[0])):
        chosen.setdefault(glyph, code)
    return {code: glyph for code, glyph in cmap.items() if code and chosen[glyph] == code}


def is_odd(code):
    return 0x2E80 <= code < 0x2FE0 or 0xF900 <= code < 0xFB00 or 0x2F800 <= code < 0x2FA20


def simplify(font):
    for table in list(font["cmap"].tables):
        if table.format not in (4, 12):
            font["cmap"].tables.remove(table)
        else:
            table.cmap = one_each(table.cmap)


def reduced(path, characters, out, name=None):
    font = TTFont(path)
    options = Options(hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"], name_languages=["*"])
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx", "gasp"]
    subsetter = Subsetter(options)
    simplify(font)
    subsetter.populate(unicodes=set(font.getBestCmap()) if characters is None else characters)
    subsetter.subset(font)
    if name:
        rename(font, name)
    font.save(FONTS / out)


def rename(font, family):
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14) and record.langID == 0x409]
    postscript = family.replace(" ", "") + "-Regular"
    for number, text in {1: family, 2: "Regular", 3: postscript, 4: family, 6: postscript}.items():
        names.setName(text, number, 3, 1, 0x409)


def quadratic(path, out):
    source = TTFont(path)
    glyphs, metrics = source.getGlyphSet(), source["hmtx"].metrics
    characters = {code: name for code, name in one_each(source.getBestCmap()).items() if not 0xA000 <= code < 0xA4D0}
    order = [".notdef"] + sorted(set(characters.values()) - {".notdef"}, key=source.getGlyphID)
    outlines = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    builder = FontBuilder(source["head"].unitsPerEm, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(characters)
    builder.setupGlyf(outlines)
    builder.setupHorizontalMetrics({name: (metrics[name][0], outlines[name].xMin if outlines[name].numberOfContours else 0)
                                    for name in order})
    builder.setupHorizontalHeader(ascent=source["hhea"].ascent, descent=source["hhea"].descent)
    builder.setupNameTable({"familyName": "FandolFang", "styleName": "Regular", "fullName": "FandolFang",
                            "uniqueFontIdentifier": "FandolFang-Regular TrueType", "psName": "FandolFang-Regular",
                            "version": "Version 0.3; converted to TrueType outlines",
                            "licenseDescription": "GPL version 3 or later with the font exception"})
    old = source["OS/2"]
    builder.setupOS2(sTypoAscender=old.sTypoAscender, sTypoDescender=old.sTypoDescender, usWinAscent=old.usWinAscent,
                     usWinDescent=old.usWinDescent, fsType=old.fsType, sCapHeight=700, sxHeight=480)
    builder.setupPost()
    builder.save(FONTS / out)


def list_characters(path, rare):
    """What the last fonts of every chain can show, as spans, and what is shown as another character of the same look."""
    all_of_them = TTFont(path).getBestCmap()
    kept = one_each(all_of_them)
    code_of = {glyph: code for code, glyph in kept.items()}
    codes, lines = sorted(set(kept) | rare), []
    first = before = codes[0]
    for code in codes[1:] + [None]:
        if code != before + 1:
            lines.append(f"{first:x}-{before:x}")
            first = code
        before = code if code is not None else before
    lines += [f"{code:x}={code_of[glyph]:x}" for code, glyph in sorted(all_of_them.items()) if code and code not in kept]
    (FONTS / "characters.txt").write_text("\n".join(lines) + "\n")


def main(folder):
    FONTS.mkdir(exist_ok=True)
    fang = find(folder, "FandolFang-Regular.otf")
    common = gb2312() | {code for code in TTFont(fang).getBestCmap() if not is_odd(code) and not 0xA000 <= code < 0xA4D0}
    quadratic(fang, "FandolFang.ttf")
    reduced(find(folder, "LXGWWenKai-Regular.ttf"), common - NARROW, "QianfaKai.ttf", "Qianfa Kai")
    reduced(find(folder, "NotoSansSC_400Regular.ttf"), common, "NotoSansSC.ttf")
    reduced(find(folder, "NotoSerifSC_700Bold.ttf"), common, "NotoSerifSC-Bold.ttf")
    reduced(find(folder, "NotoSerifSC_400Regular.ttf"), None, "NotoSerifSC.ttf")
    song, kai = find(folder, "NotoSerifSC_400Regular.ttf"), find(folder, "LXGWWenKai-Regular.ttf")
    rare = {code for code in TTFont(kai).getBestCmap() if code >= 0x20000 or 0x3400 <= code < 0xA000 and not 0x4DC0 <= code < 0x4E00}
    rare = {code for code in rare - set(TTFont(song).getBestCmap()) if not is_odd(code)}
    reduced(kai, rare, "QianfaKai-Rare.ttf", "Qianfa Kai Rare")
    list_characters(song, rare)


main(sys.argv[1])
