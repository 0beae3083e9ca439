package org.colloquy.core.source.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/** What the columns of a schedule's table say, by the names that they have, in the order in which an item is read. */
public enum ScheduleColumn {
    /** The day. */
    DATE(
            "Date",
            "Event Date",
            "Start date",
            "Event Start Date",
            "Day",
            "Datum",
            "Tag",
            "Jour",
            "Día",
            "Dia",
            "Giorno",
            "Dzień",
            "Den",
            "Gün",
            "Tarih",
            "日期",
            "日付",
            "날짜"),
    /** The session of an item: its title, where no other column holds one. */
    SESSION("Session", "Sitzung", "Séance", "Sesión", "Sessão", "Sessione"),
    /** The time, often with its end, as pages print it. */
    TIME(
            "Time",
            "Times",
            "When",
            "Hour",
            "Zeit",
            "Uhrzeit",
            "Heure",
            "Heures",
            "Horaire",
            "Horaires",
            "Hora",
            "Horario",
            "Horário",
            "Ora",
            "Orario",
            "Tijd",
            "Tid",
            "Godzina",
            "Čas",
            "Saat",
            "Aika",
            "Ώρα",
            "Время",
            "Час",
            "时间",
            "時間",
            "時刻",
            "시간"),
    /** When it begins. */
    START("Event Start", "Start", "Start time", "Starts at", "Session start", "Event Start Time", "Time Start", "From"),
    /** When it ends. */
    END("Event End", "End", "End time", "Ends at", "Session end", "Event End Time", "Time End", "To"),
    /** The day on which it ends. */
    END_DATE("End date", "Event End Date"),
    /** How long it lasts. */
    LENGTH("Duration", "Length"),
    /** The zone of its times. */
    ZONE("Timezone", "Time zone"),
    /** The number of an item. */
    NUMBER("ID", "Paper ID", "Paper number", "Submission ID", "No", "#", "Nr", "Number"),
    /** The board on which a poster hangs. */
    BOARD("Board"),
    /** The kind of an item. */
    KIND("Event Type", "Session type", "Type", "Session format", "Format", "Event Sub-Type", "Event Subtype"),
    /** The track. */
    TRACK("Track", "Track name"),
    /** The title. */
    TITLE(
            "Proposal title",
            "Event Name",
            "Session Title",
            "Talk title",
            "Paper title",
            "Presentation title",
            "Contribution title",
            "Session name",
            "Name",
            "Title",
            "Subject",
            "Titel",
            "Titre",
            "Título",
            "Títol",
            "Titolo",
            "Titlu",
            "Tytuł",
            "Název",
            "Cím",
            "Başlık",
            "Τίτλος",
            "Название",
            "Название доклада",
            "Назва",
            "Назва доповіді",
            "题目",
            "标题",
            "报告题目",
            "報告題目",
            "演讲题目",
            "タイトル",
            "演題",
            "題目",
            "제목",
            "발표 제목"),
    /** What takes place: the title, where no column is called so. */
    ITEM(
            "Talk",
            "Talks",
            "Paper",
            "Papers",
            "Topic",
            "Event",
            "Activity",
            "Presentation",
            "Vortrag",
            "Thema",
            "Exposé",
            "Ponencia",
            "Charla",
            "Palestra",
            "Relazione",
            "Intervento",
            "Lezing",
            "Voordracht",
            "Föredrag",
            "Foredrag",
            "Referat",
            "Wystąpienie",
            "Přednáška",
            "Előadás",
            "Bildiri",
            "Esitelmä",
            "Ομιλία",
            "Доклад",
            "Доповідь",
            "内容",
            "日程",
            "报告内容",
            "내용",
            "주제"),
    /** Who wrote it. */
    AUTHORS(
            "Authors",
            "Author",
            "Author names",
            "Author list",
            "Paper authors",
            "Autoren",
            "Autor",
            "Auteurs",
            "Auteur",
            "Autores",
            "Autori",
            "Autorzy",
            "Yazarlar",
            "Авторы",
            "Автори",
            "作者",
            "著者",
            "저자"),
    /** Who speaks. */
    SPEAKERS(
            "Speakers",
            "Speaker names",
            "Speaker",
            "Presenters",
            "Presenter",
            "Presenting authors",
            "Presenting author",
            "Artists",
            "Student",
            "PhD student",
            "Doctoral student",
            "Candidate",
            "Referenten",
            "Referent",
            "Referentin",
            "Vortragende",
            "Vortragender",
            "Orateur",
            "Orateurs",
            "Oratrice",
            "Ponente",
            "Ponentes",
            "Palestrante",
            "Palestrantes",
            "Orador",
            "Relatore",
            "Relatori",
            "Spreker",
            "Sprekers",
            "Talare",
            "Foredragsholder",
            "Prelegent",
            "Prelegenci",
            "Přednášející",
            "Előadó",
            "Konuşmacı",
            "Konuşmacılar",
            "Vorbitor",
            "Puhuja",
            "Ομιλητής",
            "Докладчик",
            "Докладчики",
            "Доповідач",
            "Доповідачі",
            "Intervenants",
            "Intervenant",
            "报告人",
            "報告人",
            "演讲人",
            "演讲嘉宾",
            "讲者",
            "講演者",
            "発表者",
            "講師",
            "발표자",
            "연사"),
    /** Who leads the discussion. */
    MODERATORS("Moderators", "Moderator", "Moderation", "主持人", "司会", "사회", "사회자"),
    /** Who is in the chair. */
    CHAIRS(
            "Chairs",
            "Chair",
            "Session chair",
            "Session chairs",
            "Session chair1",
            "Session chair 1",
            "Vorsitz",
            "座長",
            "座长",
            "좌장"),
    /** Who guides the work of a student or has invited a guest, and has no part in the talk. */
    ADVISERS(
            "Advisor",
            "Advisors",
            "Adviser",
            "Advisers",
            "Supervisor",
            "Supervisors",
            "Mentor",
            "Betreuer",
            "Betreuung",
            "Host",
            "Hosts",
            "Hosted by",
            "Faculty host",
            "Invited by"),
    /** Where people work. */
    AFFILIATIONS(
            "Affiliation",
            "Affiliations",
            "Organisations",
            "Organizations",
            "Organisation",
            "Organization",
            "Institution",
            "Institutions",
            "单位",
            "所属",
            "소속"),
    /** Where it takes place. */
    ROOM(
            "Venue",
            "Room",
            "Room name",
            "Location name",
            "Venue name",
            "Session room",
            "Session location",
            "Location",
            "Place",
            "Raum",
            "Ort",
            "Salle",
            "Sala",
            "Lugar",
            "Local",
            "Zaal",
            "Locatie",
            "Lokal",
            "Rom",
            "Místnost",
            "Terem",
            "Salon",
            "Paikka",
            "Αίθουσα",
            "Аудитория",
            "Аудиторія",
            "Lieu",
            "地点",
            "会场",
            "会場",
            "場所",
            "장소"),
    /** What it is about. */
    ABOUT("Abstract", "Description", "Event description", "Session description"),
    /** What it is about, in words that one may look for. */
    KEYWORDS("Keywords", "Keyword", "Author keywords", "Schlagwörter", "Mots-clés"),
    /** An address. */
    LINK(
            "URL",
            "Link",
            "Links",
            "Public URL",
            "Website",
            "Slides",
            "Video",
            "Videos",
            "Recording",
            "PDF",
            "Material",
            "Materials"),
    /** Whether it takes place. */
    STATE("State", "Status", "Active", "Active (Y or N)", "Published");

    private static final ImmutableMap<String, ScheduleColumn> BY_NAME = byName();

    private final ImmutableList<String> names;

    ScheduleColumn(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    /** Returns the names that such a column may have; the first that a table has counts. */
    public List<String> names() {
        return names;
    }

    /** Returns the cell of such a column, unless it is blank. */
    public Optional<Passage> of(Row row) {
        return row.cell(names);
    }

    /** Returns what a column of this name says. */
    public static Optional<ScheduleColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Columns.key(name.strip())));
    }

    private static ImmutableMap<String, ScheduleColumn> byName() {
        ImmutableMap.Builder<String, ScheduleColumn> columns = ImmutableMap.builder();
        for (ScheduleColumn column : values()) {
            column.names.stream().map(Columns::key).distinct().forEach(key -> columns.put(key, column));
        }
        return columns.buildOrThrow();
    }
}
