package org.colloquy.core.model;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Words before a name that tell a rank, a degree or how to address somebody: {@code Prof.}, {@code Dott.ssa}, {@code Mgr.} */
public final class Honorifics {

    private static final ImmutableSet<String> WORDS = ImmutableSet.copyOf(
            Splitter.on(' ')
                    .splitToList(
                            "prof prof. professor professora profa. assoc. assist. asst. univ.-prof. univ.-prof.in jun.-prof. apl. em. prof.in prof.a prof.ssa"
                                    + " dr dr. dra dra. dr.-ing. dr.in drs. doc. doz. pd priv.-doz. hab. habil. mgr mgr. mag. mag.a mudr. rndr. phdr. judr. paeddr."
                                    + " dott. dott.ssa dipl.-ing. dipl.-inf. dipl.-phys. dipl.-math. dipl.-psych. ing. inż. ir. eng. engr. lic. arq. m.sc. b.sc."
                                    + " mr mr. mrs mrs. ms ms. miss sir herr frau mme mlle mx mx. hon. rev. sig. sig.ra sra. d-r"
                                    + " conf. lect. ș.l. doç. öğr. üyesi arş. gör. bc. csc. ph.d. dr.ir."
                                    + " проф. доц. акад. д-р д.ф.-м.н. к.ф.-м.н. д.т.н. к.т.н. д.ф.н. к.ф.н. ст. преп. καθ. δρ δρ."));

    private Honorifics() {}

    /** Returns whether a word before a name is no part of it. */
    public static boolean isOne(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
