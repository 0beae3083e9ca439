package org.colloquy.core.source.programme.schedule;

import java.util.List;
import org.colloquy.core.source.programme.schedule.InventedProgramme.InventedSession;
import org.colloquy.core.source.programme.schedule.InventedProgramme.InventedTalk;

/** The ways in which a made-up programme is printed. */
enum InventedLayout {
    STOP("11:00–11:20", "%2$s. %3$s"),
    STOP_AT_END("11:00 - 11:20", "%2$s. %3$s."),
    DASH("", "• %2$s – %4$s"),
    COLON("11:00", "%4$s: %2$s"),
    NAMES_STOP("", "%4$s. %2$s"),
    BRACKET("11:00–11:20", "%2$s (%4$s)"),
    BY("11h00-11h20", "%2$s by %3$s"),
    TABLE("11:00-11:20", "\t%2$s\t%4$s"),
    TWO_LINES("11:00–11:20", "%2$s\n%3$s\n"),
    NAMES_ABOVE("", "%3$s\n%2$s\n"),
    NUMBERED("", "#%1$d: %2$s. %3$s\n"),
    QUOTED("11:00", "%4$s, “%2$s”"),
    AFFILIATED("11:00–11:20", "%2$s\n%5$s\n");

    private final String time;
    private final String talk;

    InventedLayout(String time, String talk) {
        this.time = time;
        this.talk = talk;
    }

    String print(InventedProgramme programme) {
        StringBuilder page = new StringBuilder("Monday, June 3, 2019\n\n");
        int number = 0;
        for (int i = 0; i < programme.sessions().size(); i++) {
            InventedSession session = programme.sessions().get(i);
            page.append(head(i, session));
            for (int j = 0; j < session.talks().size(); j++) {
                page.append(time(session.start() * 60 + j * 20))
                        .append(talk(++number, session.talks().get(j)))
                        .append('\n');
            }
            page.append('\n');
        }
        return page.toString();
    }

    String title(int index, InventedSession session) {
        return "Session " + (index + 1) + ": " + session.title();
    }

    private String head(int index, InventedSession session) {
        String slot = session.start() + ":00 – " + (session.start() + 1) + ":55";
        return name().length() % 2 == 0
                ? title(index, session) + "\n" + slot + "\n" + session.room() + "\nChair: " + session.chair() + "\n\n"
                : slot + " " + title(index, session) + " (" + session.room() + ", Chair: " + session.chair() + ")\n";
    }

    private String time(int minutes) {
        if (time.isEmpty()) {
            return "";
        }
        String printed = time.replace("11:00", clock(minutes, ":"))
                .replace("11:20", clock(minutes + 20, ":"))
                .replace("11h00", clock(minutes, "h"))
                .replace("11h20", clock(minutes + 20, "h"));
        return talk.startsWith("\t") ? printed : printed + " ";
    }

    private static String clock(int minutes, String mark) {
        return minutes / 60 + mark + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    private String talk(int number, InventedTalk invented) {
        List<String> authors = invented.authors();
        int last = authors.size() - 1;
        String commas = String.join(", ", authors);
        String and = last == 0 ? commas : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
        String placed = String.join(" (Lund University), ", authors) + " (ETH Zurich)";
        return String.format(java.util.Locale.ROOT, talk, number, invented.title(), and, commas, placed);
    }
}
