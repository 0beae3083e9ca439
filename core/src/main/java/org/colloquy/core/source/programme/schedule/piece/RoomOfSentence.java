package org.colloquy.core.source.programme.schedule.piece;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** The room of a programme that says it in a sentence: {@code All talks take place in Room 5 of the Old School.} */
final class RoomOfSentence {

    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:(?:(?:all|the) )?(?:(?:invited |plenary |scientific )?(?:lectures?|talks?|sessions?|presentations?|events?|conference|workshop|symposium|school|meeting|colloquium|colloquia|seminars?) )?"
                    + "(?:will )?(?:takes? place|(?:(?:be|are|is|was) )?(?:held|given))(?: (?:on|from|every) [^.]{3,60}?)? (?:in|at) (?:the )?(?<en>[^.]{3,60}(?:\\.\\d[^.]{0,40})?)"
                    + "|(?:alle|die|sämtliche) (?:vorträge|sitzungen|sektionen|veranstaltungen|tagung|veranstaltung|vorlesungen) (?:findet|finden) (?:im|in der|in dem|in) (?<de>[^.]{3,60}(?:\\.\\d[^.]{0,40})?) statt"
                    + "|(?:tou(?:te)?s les|les|le|la) (?:exposés|cours|séances|conférences|sessions|interventions|communications|colloque|journée|école) (?:ont lieu|a lieu|auront lieu|aura lieu|se tiendront|se tiendra|se dérouleront|se déroulera) (?:en |dans |à )?(?:la |le |l['’]|au )?(?<fr>[^.]{3,60}(?:\\.\\d[^.]{0,40})?)"
                    + "|(?:tod[ao]s )?(?:las|los|la|el) (?:sesiones|charlas|clases|conferencias|ponencias|actividades|cursos|jornadas?|congreso) (?:tendrán? lugar|se celebrarán?|se realizarán?) en (?:el |la )?(?<es>[^.]{3,60}(?:\\.\\d[^.]{0,40})?))\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int SHORTEST = 20;
    private static final int LONGEST = 160;

    private RoomOfSentence() {}

    /** Returns the room that a line says all takes place in. */
    static Optional<Printed> of(Printed line) {
        if (line.length() < SHORTEST || line.length() > LONGEST || line.text().indexOf(' ') < 0) {
            return Optional.empty();
        }
        Matcher sentence = SENTENCE.matcher(line.text());
        return sentence.find() ? room(line, sentence) : Optional.empty();
    }

    private static Optional<Printed> room(Printed line, Matcher sentence) {
        for (String language : new String[] {"en", "de", "fr", "es"}) {
            if (sentence.start(language) >= 0) {
                return Optional.of(line.sub(sentence.start(language), sentence.end(language)))
                        .filter(room -> ScheduleRooms.isRoom(room.text()));
            }
        }
        return Optional.empty();
    }
}
