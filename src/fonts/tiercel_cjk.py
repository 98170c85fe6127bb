"""Makes TiercelHan-Regular.ttf and TiercelHangul-Regular.ttf (needs fontTools).

    python3 tiercel_cjk.py NotoSansSC-Regular.ttf NotoSansKR-Regular.ttf FOLDER

Noto Sans SC and KR have some 10 MB and 6 MB. What people write is a part of that, and national
standards have long said which part: so the fonts are cut down to what those hold.

* Tiercel Han: the characters of GB 2312 (simplified), of Big5's frequently used level
  (traditional) and of JIS X 0208's first level (Japanese), with kana, bopomofo, punctuation and
  full-width forms. Han characters have the shapes that are usual in mainland China.
* Tiercel Hangul: the syllables of KS X 1001 and the letters that they are made of.

Rarer characters fall back to the system's fonts. Substitutions and hinting go: text is set in lines
from left to right. Lines are as high as Inter's, so that one Chinese word does not push the lines
of a paragraph apart. The families are renamed, so that an installed, whole Noto Sans is never taken
for these.
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ASCENT = 960
DESCENT = 240

ROW = range(0xA1, 0xFF)
BIG5_TRAIL = [*range(0x40, 0x7F), *ROW]
PUNCTUATION = [*range(0x3000, 0x3040), *range(0xFF00, 0xFFF0)]
KANA_AND_BOPOMOFO = [*range(0x3041, 0x3130), *range(0x31A0, 0x3200)]
ENCLOSED_AND_SQUARED = [*range(0x3220, 0x3260), *range(0x3280, 0x3400)]
JAMO = [*range(0x3131, 0x3190)]


def decoded(codec, leads, trails):
    """The characters that a codec has at these pairs of bytes."""
    found = set()
    for lead in leads:
        for trail in trails:
            text = bytes([lead, trail]).decode(codec, errors="ignore")
            if len(text) == 1:
                found.add(ord(text))
    return found


def han():
    chinese = decoded("gb2312", range(0xB0, 0xF8), ROW)
    traditional = decoded("big5", range(0xA4, 0xC7), BIG5_TRAIL)
    japanese = decoded("euc_jp", range(0xB0, 0xD0), ROW)
    return chinese | traditional | japanese


def hangul():
    return decoded("euc_kr", range(0xB0, 0xC9), ROW)


def cut(source, codes, family, target):
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.glyph_names = False
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "prep", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    across, windows = font["hhea"], font["OS/2"]
    across.ascent = windows.sTypoAscender = windows.usWinAscent = ASCENT
    across.descent = windows.sTypoDescender = -DESCENT
    windows.usWinDescent = DESCENT
    name = font["name"]
    version = name.getDebugName(5)
    licence = [record for record in name.names if record.nameID in (0, 13, 14)]
    name.names = licence
    postscript = family.replace(" ", "") + "-Regular"
    entries = {1: family, 2: "Regular", 3: postscript, 4: family, 5: version, 6: postscript}
    for identifier, text in entries.items():
        name.setName(text, identifier, 3, 1, 0x409)
    font.save(target)
    print(f"{family}: {len(font.getBestCmap())} characters")


def main(chinese, korean, folder):
    others = {*PUNCTUATION, *KANA_AND_BOPOMOFO, *ENCLOSED_AND_SQUARED}
    cut(chinese, han() | others, "Tiercel Han", folder + "/TiercelHan-Regular.ttf")
    cut(korean, hangul() | {*JAMO}, "Tiercel Hangul", folder + "/TiercelHangul-Regular.ttf")


if __name__ == "__main__":
    main(*sys.argv[1:])
