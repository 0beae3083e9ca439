package org.colloquy.core.source;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the encoding of a text that declares none and is not UTF-8. Single-byte encodings are told by how well the
 * letters go together; which of the East Asian ones it may be, a library says from the frequency of characters.
 */
final class EncodingGuess {

    /** What is looked at: that many bytes of lines with letters beyond ASCII. */
    private static final int SAMPLE = 32 << 10;
    /** How much better than windows-1252 another encoding must be, by letter and in all. */
    private static final double MARGIN = 0.05;

    private static final double EVIDENCE = 1;

    private static final ImmutableList<Charset> SINGLE_BYTE = Stream.of(
                    "windows-1252",
                    "ISO-8859-15",
                    "windows-1250",
                    "ISO-8859-2",
                    "windows-1254",
                    "windows-1257",
                    "x-MacRoman",
                    "windows-1251",
                    "KOI8-R",
                    "ISO-8859-5",
                    "windows-1253",
                    "ISO-8859-7")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .collect(ImmutableList.toImmutableList());

    private static final ImmutableList<Charset> OWN_SCRIPT = Stream.of("EUC-KR", "Shift_JIS", "EUC-JP")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .collect(ImmutableList.toImmutableList());
    private static final ImmutableSet<UnicodeScript> SCRIPTS =
            ImmutableSet.of(UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private EncodingGuess() {}

    /** Returns the encoding, if one is clearly better than windows-1252. */
    static Optional<Charset> of(byte[] bytes) {
        byte[] sample = sample(bytes);
        LetterFit usual = LetterFit.of(new String(sample, Encoding.WINDOWS_1252));
        double least = usual.mean() + Math.max(MARGIN, EVIDENCE / Math.max(1, usual.count()));
        Optional<Charset> best = Optional.empty();
        for (Charset charset : candidates(sample)) {
            double fit = LetterFit.of(new String(sample, charset)).mean();
            if (fit >= least && (best.isEmpty() || fit > least)) {
                least = fit;
                best = Optional.of(charset);
            }
        }
        return best;
    }

    private static ImmutableList<Charset> candidates(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        Optional<Charset> eastAsian = Optional.ofNullable(detector.getDetectedCharset())
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .filter(charset -> charset.newEncoder().maxBytesPerChar() > 1);
        return Stream.concat(SINGLE_BYTE.stream(), eastAsian.isPresent() ? eastAsian.stream() : ownScript(sample))
                .collect(ImmutableList.toImmutableList());
    }

    /** The library says nothing of a few words; those in a script of their own are told without it. */
    private static Stream<Charset> ownScript(byte[] sample) {
        return OWN_SCRIPT.stream().filter(charset -> {
            String text = new String(sample, charset);
            return text.indexOf('\uFFFD') < 0
                    && text.chars()
                            .filter(c -> c >= 0x80 && Character.isLetter(c))
                            .noneMatch(EncodingGuess::isHan)
                    && text.chars().mapToObj(UnicodeScript::of).anyMatch(SCRIPTS::contains);
        });
    }

    private static boolean isHan(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean beyondAscii = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            beyondAscii |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                if (beyondAscii) {
                    sample.write(bytes, start, Math.min(i + 1 - start, SAMPLE));
                }
                start = i + 1;
                beyondAscii = false;
            }
        }
        return sample.toByteArray();
    }
}
