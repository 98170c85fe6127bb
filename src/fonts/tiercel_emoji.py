"""Makes TiercelEmoji-Regular.ttf from NotoEmoji-Regular.ttf (needs fontTools).

    python3 tiercel_emoji.py NotoEmoji-Regular.ttf TiercelEmoji-Regular.ttf

JavaFX applies a font's substitutions only to text that holds a joiner or a complex script. Without
them Noto Emoji draws a skin tone as a box of its own, a keycap beside its digit, and a flag as two
letters far apart; with them a trailing variation selector is left over and drawn as a missing glyph.
So the glyphs are made to look right both ways:

* skin tones, variation selectors and tags are empty and have no width (Noto Emoji's own
  substitutions drop skin tones, too);
* the enclosing keycap has no width and is drawn back over the digit before it;
* digits, # and * are drawn as wide as the keycap only (they are used for nothing else);
* regional indicators are drawn close together, so that a flag without substitution reads "DE";
* a last substitution removes a variation selector after any glyph;
* the family is renamed, so that an installed Noto Emoji is never taken for this one.
"""

import sys

from fontTools.otlLib.builder import buildLigatureSubstSubtable, buildLookup
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "Tiercel Emoji"
REGIONAL_INDICATOR_MARGIN = 120
INVISIBLE = [0xFE0E, 0xFE0F, *range(0x1F3FB, 0x1F400), *range(0xE0020, 0xE0080)]
KEYCAP = 0x20E3
KEYCAP_BASES = [*range(0x30, 0x3A), 0x23, 0x2A]


def moved(font, name, dx):
    """The outline of a glyph, moved sideways."""
    glyphs = font.getGlyphSet()
    recording = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(recording)
    pen = TTGlyphPen(None)
    recording.replay(TransformPen(pen, (1, 0, 0, 1, dx, 0)))
    return pen.glyph()


def replace(font, name, glyph, advance):
    glyph.recalcBounds(font["glyf"])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))


def main(source, target):
    font = TTFont(source, recalcTimestamp=False)
    cmap = font.getBestCmap()

    for code in INVISIBLE:
        if code in cmap:
            replace(font, cmap[code], TTGlyphPen(None).glyph(), 0)

    keycap_advance = font["hmtx"][cmap[KEYCAP]][0]
    replace(font, cmap[KEYCAP], moved(font, cmap[KEYCAP], -keycap_advance), 0)
    for code in KEYCAP_BASES:
        glyph = font["glyf"][cmap[code]]
        width = glyph.xMax - glyph.xMin
        # The keycap's face lies a little left of and above its middle: its shadow takes the rest.
        left = round((keycap_advance - width) / 2)
        replace(font, cmap[code], moved(font, cmap[code], left - glyph.xMin), keycap_advance)

    for code in range(0x1F1E6, 0x1F200):
        name = cmap[code]
        glyph = font["glyf"][name]
        advance = glyph.xMax - glyph.xMin + 2 * REGIONAL_INDICATOR_MARGIN
        replace(font, name, moved(font, name, REGIONAL_INDICATOR_MARGIN - glyph.xMin), advance)

    selector = cmap[0xFE0F]
    gsub = font["GSUB"].table
    swallow = buildLookup(
        [buildLigatureSubstSubtable({(g, selector): g for g in font.getGlyphOrder() if g != selector})]
    )
    gsub.LookupList.Lookup.append(swallow)
    gsub.LookupList.LookupCount = len(gsub.LookupList.Lookup)
    for record in gsub.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex.append(gsub.LookupList.LookupCount - 1)
        record.Feature.LookupCount = len(record.Feature.LookupListIndex)

    # Format 14 would send base + selector past the substitution above.
    font["cmap"].tables = [t for t in font["cmap"].tables if t.format != 14]

    for record in font["name"].names:
        text = record.toUnicode()
        record.string = text.replace("Noto Emoji", FAMILY).replace("NotoEmoji", "TiercelEmoji")
    font.save(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
