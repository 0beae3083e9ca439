package org.colloquy.core.source;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text says its encoding is: XML, HTML, and the comments by which editors of BibTeX keep it. */
final class EncodingLabel {

    private static final int WINDOW = 4096;
    private static final String NAME = "([A-Za-z0-9][A-Za-z0-9._:-]{0,40})";

    static final ImmutableList<Pattern> DECLARATIONS = ImmutableList.of(
            Pattern.compile("\\A\\s{0,40}<\\?xml[^>]{0,200}?\\sencoding\\s{0,9}=\\s{0,9}[\"']" + NAME),
            Pattern.compile("<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?" + NAME, Pattern.CASE_INSENSITIVE),
            // % Encoding: X (JabRef), % !TeX encoding = X
            Pattern.compile(
                    "^[ \\t%]{0,9}(?:![ \\t]?(?:TeX|BIB)[ \\t]{1,4})?encoding[ \\t]{0,4}[:=][ \\t]{0,4}" + NAME,
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
            // @comment{x-kbibtex-encoding=X}
            Pattern.compile(
                    "@comment[ \\t]{0,4}\\{[^}\\n]{0,40}?encoding[ \\t]{0,4}[:=][ \\t]{0,4}" + NAME,
                    Pattern.CASE_INSENSITIVE),
            // %% Saved with string encoding Western (ISO Latin 1) (BibDesk)
            Pattern.compile("%% Saved with string encoding ([^\\r\\n]{1,60})"),
            // -*- coding: X -*- (Emacs), vim: fileencoding=X
            Pattern.compile("-\\*-[^\\n]{0,80}?coding:[ \\t]{0,4}" + NAME),
            Pattern.compile("vim?:[^\\n]{0,80}?(?:fileencoding|fenc)=" + NAME));

    private static final ImmutableSet<String> LINE_ENDS = ImmutableSet.of("-unix", "-dos", "-mac");

    /** The names that Java does not know, letters and digits alone. */
    private static final ImmutableMap<String, String> OTHER_NAMES = ImmutableMap.<String, String>builder()
            .put("utf8x", "UTF-8")
            .put("utf8unicode", "UTF-8")
            .put("unicodeutf8", "UTF-8")
            .put("latin1", "ISO-8859-1")
            .put("isolatin", "ISO-8859-1")
            .put("isolatin1", "ISO-8859-1")
            .put("westernisolatin1", "ISO-8859-1")
            .put("latin2", "ISO-8859-2")
            .put("isolatin2", "ISO-8859-2")
            .put("centraleuropeanisolatin2", "ISO-8859-2")
            .put("latin5", "ISO-8859-9")
            .put("isolatin5", "ISO-8859-9")
            .put("latin9", "ISO-8859-15")
            .put("isolatin9", "ISO-8859-15")
            .put("westernisolatin9", "ISO-8859-15")
            .put("ansi", "windows-1252")
            .put("ansinew", "windows-1252")
            .put("westernwindowslatin1", "windows-1252")
            .put("centraleuropeanwindowslatin2", "windows-1250")
            .put("applemac", "x-MacRoman")
            .put("macroman", "x-MacRoman")
            .put("macosroman", "x-MacRoman")
            .put("westernmacosroman", "x-MacRoman")
            .put("japaneseshiftjis", "windows-31j")
            .put("japaneseeuc", "EUC-JP")
            .build();

    /** Encodings by whose name a larger one is usually meant. */
    private static final ImmutableMap<String, String> LARGER = ImmutableMap.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "Big5", "Big5-HKSCS");

    private EncodingLabel() {}

    /** Returns the name that the beginning of a text declares, as it stands there. */
    static Optional<String> in(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, WINDOW), StandardCharsets.ISO_8859_1);
        return DECLARATIONS.stream()
                .map(pattern -> pattern.matcher(start))
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .findFirst();
    }

    /** Returns the encoding called {@code label}; empty if there is none, or no text that says so can be in it. */
    static Optional<Charset> charset(String label) {
        String lower = Ascii.toLowerCase(label);
        String bare = LINE_ENDS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(end -> label.substring(0, label.length() - end.length()))
                .orElse(label);
        String key = Ascii.toLowerCase(
                CharMatcher.forPredicate(Character::isLetterOrDigit).retainFrom(bare));
        String name = OTHER_NAMES.getOrDefault(key, bare);
        return isName(name) && Charset.isSupported(name)
                ? Optional.of(Charset.forName(name))
                        .filter(charset -> !charset.name().startsWith("UTF-16"))
                        .filter(charset -> !charset.name().startsWith("UTF-32"))
                : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.chars().allMatch(c -> c < 0x7F && (Character.isLetterOrDigit(c) || "._:-".indexOf(c) >= 0))
                && Character.isLetterOrDigit(name.charAt(0));
    }

    /** Returns the declared encoding, or the larger one that is meant; empty if the bytes can be in neither. */
    static Optional<Charset> fitted(Charset declared, byte[] head, boolean whole) {
        return Stream.concat(
                        Stream.of(declared),
                        Optional.ofNullable(LARGER.get(declared.name()))
                                .filter(Charset::isSupported)
                                .map(Charset::forName)
                                .stream())
                .filter(charset -> fits(charset, head, whole))
                .findFirst();
    }

    private static boolean fits(Charset charset, byte[] head, boolean whole) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), out, whole);
        return !result.isError() && out.flip().chars().noneMatch(c -> c >= 0x7F && c < 0xA0);
    }
}
