package org.colloquy.core.source.programme.people;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** Degrees and fellowships behind names, which look like acronyms of places of work: {@code Ada Moor, MBBS, FRCP}. */
final class Degrees {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableSet<String> SURE = ImmutableSet.copyOf(Splitter.on(' ')
            .splitToList(
                    "MBBS MBChB MBBCh MDCM MPH MPhil MSc BSc MEng DPhil DSc ScD PharmD DrPH EdD PsyD DVM DDS DMD DNP LLM LLB"
                            + " MHS MSPH MSN BSN CRNA FACS FACC FACP FACEP FAAN FAAP FAHA FESC FRCP FRCS FRCPC FRCSC FRACP FMedSci FRS MRCP"
                            + " HDR FEBS PhD CSc DrSc"));
    /** States and firms are called so, too. */
    private static final ImmutableSet<String> BEHIND_NAME = ImmutableSet.of(
            "MD", "MA", "BA", "MS", "BS", "DO", "RN", "NP", "PA", "PT", "DPT", "OT", "RD", "JD", "MBA", "MEd", "MSW",
            "DC", "PA-C");

    private Degrees() {}

    /** Returns whether a text right behind a name is a degree, or several. */
    static boolean is(String text) {
        return WORDS.splitToStream(text.replace(".", ""))
                .allMatch(word -> SURE.contains(word) || BEHIND_NAME.contains(word));
    }

    /** Returns whether a text is a degree wherever it stands, or several. */
    static boolean isOnly(String text) {
        return WORDS.splitToStream(text.replace(".", "")).allMatch(SURE::contains);
    }
}
