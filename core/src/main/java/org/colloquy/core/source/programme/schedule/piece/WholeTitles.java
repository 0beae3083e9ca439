package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.TalkKind;

/** Titles that are no more than the words for a kind: breaks, openings, receptions, business meetings. */
final class WholeTitles {

    private static final ImmutableMap<Pattern, TalkKind> WORDS = ImmutableMap.<Pattern, TalkKind>builder()
            .put(
                    whole(
                            "(?:(?:\\p{L}+ ){0,2}|(?:registration|check-in|arrival) (?:and|&) (?:\\p{L}+ )?)(?:coffee|tea|koffie|thee|lunch|luncheon|breakfast|break|pause|kaffeepause|mittagspause|mittagessen|déjeuner|kaffee|refreshments|pause[- ]café|café|pausa|almuerzo|comida|descanso|pranzo|colazione|caffè|almoço|intervalo|pauze|koffiepauze|lunchpauze|przerwa|przerwa kawowa|przerwa obiadowa|obiad|кава-брейк|перерва|перерва на каву|обідня перерва|обід|fika|kaffepaus|kaffepause|lunsj|frokost|kahvi|kahvitauko|lounas|lounastauko|přestávka|přestávka na kávu|přestávka na oběd|oběd|prestávka|obed|kávészünet|szünet|ebéd|ebédszünet|kahve arası|çay arası|çay - kahve arası|öğle yemeği|öğle arası|pauză|pauză de cafea|pauza de cafea|masa de prânz|prânz|pausa cafè|descans|dinar|esmorzar|διάλειμμα|γεύμα|κοφε|кофе-брейк|кофе-пауза|кофе|перерыв|обед|обеденный перерыв)(?: (?:break|time))?(?: (?:and|&|\\+|/|with|on|in|at|for|provided|served|para|για|de|del|per|et|y|e|en|und|libre|buffet) ?.{0,40}| ?/ ?.{0,30}| ?\\(.{0,40}\\))?"),
                    TalkKind.BREAK)
            .put(
                    whole(
                            "(?:\\p{L}+[ -]){0,2}(?:reception|barbecue|bbq|borrel|umtrunk|empfang|sektempfang|apéritif|vin d[’']honneur|banquet|dinner|social event|excursion|social|party|cocktails?|happy hour|networking|gala dinner|abendessen|conference dinner|cena|cena sociale|dîner|jantar|uroczysta kolacja|kolacja|cena de gala|sopar|middag|festmiddag|illallinen|večeře|vacsora|akşam yemeği|gala yemeği|cină|δείπνο|ужин|вечеря)(?: (?:and|&|at|in|on) .{0,40}| ?\\(.{0,40}\\))?"),
                    TalkKind.SOCIAL)
            .put(
                    whole(
                            "(?:(?:welcome|opening|closing|introductory|final|concluding|begrüßung)(?: |$)){1,2}(?:and |& |/ ?)?(?:opening|welcome|introduction|closing)? ?(?:remarks|ceremony|address|session|words|notes|comments|statement)?(?: (?:and|&) .{0,40})?"),
                    TalkKind.REMARKS)
            .put(
                    whole(
                            "introduction|intro|remarks|wrap[- ]?up|farewell|eröffnung|accueil(?: (?:des|et|&) .{1,30})?|begrüßung|grußworte?|schlusswort|verabschiedung|ouverture|clôture"
                                    + "|saluti(?: istituzionali)?|apertura(?: dei lavori)?|chiusura(?: dei lavori)?|inauguración|apertura|bienvenida|clausura"
                                    + "|abertura|encerramento|otwarcie(?: konferencji)?|открытие(?: конференции)?|закрытие(?: конференции)?|приветственное слово|відкриття(?: конференції)?|закриття(?: конференції)?|välkomna|välkommen|avslutning|åpning|åbning|velkommen|velkomst|avaus|avajaiset|päätös|zahájení(?: konference)?|zakončení(?: konference)?|otvorenie|megnyitó|zárszó|açılış(?: konuşmaları)?|kapanış(?: oturumu)?|deschiderea(?: conferinței)?|închiderea(?: conferinței)?|inauguració|benvinguda|cloenda|έναρξη|χαιρετισμοί|λήξη|cerim[oô]nia de (?:abertura|encerramento)|(?:sessão|sesión|acto) (?:de )?(?:abertura|encerramento|apertura|clausura|inaugural)|ende(?: der (?:veranstaltung|tagung|konferenz))?|koniec(?: konferencji)?|подведение итогов|zakończenie(?: konferencji)?"),
                    TalkKind.REMARKS)
            .put(
                    whole(
                            "(?:\\p{L}+ ){0,2}(?:business meeting|town hall|general assembly|mitgliederversammlung)|agm|annual general meeting|assemblée générale|asamblea general|assembleia geral|assemblea (?:generale|dei soci)|walne zebranie|(?:algemene )?ledenvergadering"),
                    TalkKind.TOWN_HALL)
            .put(
                    whole(
                            "welcome (?:and|&) (?:housekeeping|introductions?|overview|orientation|logistics|announcements|practicalities)|clos(?:e|ing)(?: (?:and|&) depart(?:ure)?)?|adjourn(?:ment)?"
                                    + "|end of (?:the )?(?:workshop|conference|meeting|symposium|seminar|school|programme|program|day)(?: \\d)?"
                                    + "|(?:ouverture|clôture|conclusions?|introduction)(?: générale?s?)?(?: (?:du|de la|des|de l[’'])\\s?(?:colloque|journée|journées|conférence|séminaire|rencontres?|congrès|travaux|atelier)(?: d[’']études?)?)?"
                                    + "|mots? (?:de bienvenue|d[’']accueil|de clôture|de conclusion)|conclusioni|conclusiones|conclusões"
                                    + "|(?:begrüßung|eröffnung|verabschiedung)(?: (?:und|durch|der|des) [^()]{1,40})|abschluss|schlussworte?"
                                    + "|welkom(?: (?:door|en) [^()]{1,40})?|opening door [^()]{1,40}|(?:afsluiting|inleiding)(?: (?:door|en) [^()]{1,40})?"),
                    TalkKind.REMARKS)
            .put(
                    whole(
                            "(?:questions|question and answer|q ?& ?a|general discussion|discussion)(?: .{0,20})?|diskussion|aussprache|discussione"
                                    + "|dibattito|discusión|discusión general|discussione generale|discussion générale|debate|discussão|débats?|échanges|(?:abschluss|schluss)diskussion|dyskusja|дискуссия|дискусія|обговорення|diskuse|diskusia|keskustelu|vita|tartışma|discuții|debat|συζήτηση|обсуждение|preguntas|domande"),
                    TalkKind.QA)
            .put(
                    whole(
                            "(?:opening |closing )?keynote(?: (?:talk|speech|lecture|address|session|speaker))?(?: (?:\\d{1,2}|[IVX]{1,4}|[A-Z]))?"),
                    TalkKind.KEYNOTE)
            .put(
                    whole(
                            "(?:invited|plenary)(?: (?:talk|speech|lecture|address|speaker))?(?: (?:\\d{1,2}|[IVX]{1,4}|[A-Z]))?"),
                    TalkKind.INVITED_TALK)
            .put(whole("(?:\\p{L}+ )?panel(?: discussion)?"), TalkKind.PANEL)
            .put(
                    whole(
                            "(?:茶歇|茶歇与.{1,20}|茶敘|茶叙|午宴|午餐.{0,6}|早餐|午休|休息|休憩|昼食.{0,6}|昼休み|コーヒーブレイク|ランチ|휴식.{0,6}|점심.{0,6}|중식|오찬)"),
                    TalkKind.BREAK)
            .put(whole("(?:晚宴|晚餐|欢迎晚宴|招待会|懇親会|意見交換会|バンケット|만찬|리셉션|석식)"), TalkKind.SOCIAL)
            .put(
                    whole(
                            "(?:开幕式|开幕致辞|欢迎致辞|开幕|開幕致詞|開幕致辭|開幕|閉幕|闭幕式|闭幕|闭幕致辞|总结|開幕式|閉幕式|開会.{0,6}|閉会.{0,6}|オープニング|クロージング|개회사?|개회식|폐회사?|폐회식|인사말)"),
                    TalkKind.REMARKS)
            .put(whole("(?:圆桌论坛|圆桌讨论|圓桌論壇|パネルディスカッション|パネル討論|패널 ?토론)"), TalkKind.PANEL)
            .buildOrThrow();

    private WholeTitles() {}

    private static Pattern whole(String words) {
        return Pattern.compile("^(?:" + words + ")[.!]?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Returns the kind of which {@code title} is the words. */
    static Optional<TalkKind> kind(String title) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(title).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
