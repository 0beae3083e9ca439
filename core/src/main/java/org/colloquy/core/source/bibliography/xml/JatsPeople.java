package org.colloquy.core.source.bibliography.xml;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.xml.XmlElement;
import org.colloquy.core.source.xml.XmlNode;
import org.colloquy.core.source.xml.XmlRun;

/** The people of a JATS article; where they work is told beside them, or by a number that leads there. */
final class JatsPeople {

    private static final Map<String, RoleKind> ROLES = ImmutableMap.of(
            "editor", RoleKind.EDITOR,
            "senior_editor", RoleKind.EDITOR,
            "senior-editor", RoleKind.EDITOR,
            "assoc_editor", RoleKind.EDITOR,
            "reviewer", RoleKind.REVIEWER,
            "translator", RoleKind.TRANSLATOR,
            "illustrator", RoleKind.ILLUSTRATOR);

    /** What stands in a place of work and is no part of its name. */
    private static final String[] NO_PART = {"label", "sup", "institution-id", "email", "fn", "xref"};

    private static final Set<String> LEFT_OUT = ImmutableSet.copyOf(NO_PART);

    /** Some print nothing between these. */
    private static final Set<String> PARTS = ImmutableSet.of(
            "institution", "institution-wrap", "addr-line", "named-content", "city", "state", "postal-code", "country");

    private final RecordContext context;
    private final XmlElement front;
    private final Map<String, XmlElement> workplaces = new LinkedHashMap<>();

    JatsPeople(RecordContext context, XmlElement front) {
        this.context = context;
        this.front = front;
        collect(front);
        front.children("contrib-group").forEach(this::collect);
    }

    private void collect(XmlElement parent) {
        for (XmlElement child : parent.children("aff", "aff-alternatives")) {
            workplaces.putIfAbsent(child.attributeText("id"), child);
        }
    }

    void to(PaperRecord paper) {
        for (XmlElement group : front.children("contrib-group")) {
            List<XmlElement> shared = group.children("aff").stream()
                    .filter(place -> place.child("label").isEmpty())
                    .toList();
            group.children("on-behalf-of")
                    .forEach(body -> body.text().ifPresent(text -> paper.other("on-behalf-of", text)));
            boolean led = group.children("contrib").stream().anyMatch(JatsPeople::leadsToWorkplace);
            for (XmlElement contrib : group.children("contrib")) {
                add(paper, group, contrib, led ? List.of() : shared);
            }
        }
    }

    private void add(PaperRecord paper, XmlElement group, XmlElement contrib, List<XmlElement> shared) {
        Optional<Contributor> found = contributor(contrib);
        if (found.isEmpty()) {
            contrib.text().ifPresent(text -> paper.other("contrib", text));
            return;
        }
        Contributor who = found.get();
        contrib.children("contrib-id")
                .forEach(id -> id.text()
                        .filter(text -> id.attributeText("contrib-id-type").equals("orcid")
                                || text.text().contains("orcid.org/"))
                        .ifPresent(text -> who.id(Scheme.ORCID, text)));
        contrib.children("uri")
                .forEach(uri -> uri.attribute("href")
                        .filter(href -> href.text().contains("orcid.org/"))
                        .ifPresent(href -> who.id(Scheme.ORCID, href)));
        contrib.children("aff", "aff-alternatives").forEach(place -> workplace(who, place));
        contrib.children("xref").stream()
                .filter(xref -> xref.attributeText("ref-type").equals("aff"))
                .flatMap(xref -> Arrays.stream(xref.attributeText("rid").split(" ", -1)))
                .flatMap(id -> Optional.ofNullable(workplaces.get(id)).stream())
                .forEach(place -> workplace(who, place));
        shared.forEach(place -> workplace(who, place));
        String type = contrib.attributeText("contrib-type").isEmpty()
                ? group.attributeText("content-type")
                : contrib.attributeText("contrib-type");
        send(paper, contrib, type.toLowerCase(Locale.ROOT), who);
    }

    private void send(PaperRecord paper, XmlElement contrib, String type, Contributor who) {
        boolean author = type.isEmpty() || type.startsWith("author") || type.equals("collab");
        if (author) {
            paper.author(who);
        } else {
            Passage label = contrib.textOf("role")
                    .or(() -> contrib.attribute("contrib-type"))
                    .orElse(contrib.label());
            paper.role(ROLES.getOrDefault(type, RoleKind.CONTRIBUTOR), label, who);
        }
        for (XmlElement collab : contrib.children("collab")) {
            for (XmlElement members : collab.children("contrib-group")) {
                members.children("contrib")
                        .forEach(member -> contributor(member)
                                .ifPresent(person -> paper.role(RoleKind.CONTRIBUTOR, member.label(), person)));
            }
        }
    }

    private static boolean leadsToWorkplace(XmlElement contrib) {
        return contrib.child("aff").isPresent()
                || contrib.children("xref").stream()
                        .anyMatch(xref -> xref.attributeText("ref-type").equals("aff"));
    }

    private Optional<Contributor> contributor(XmlElement contrib) {
        List<XmlName> names = new ArrayList<>();
        XmlElement holder = contrib.child("name-alternatives").orElse(contrib);
        for (XmlElement name : holder.children("name", "string-name")) {
            XmlName.of(context, name.textOf("given-names"), name.textOf("surname"), name.textOf("suffix"))
                    .ifPresent(names::add);
        }
        if (!names.isEmpty()) {
            Contributor person = names.get(0).person();
            names.stream().skip(1).forEach(other -> person.alsoCalled(other.printed(), other.name()));
            return Optional.of(person);
        }
        return holder.textOf("string-name")
                .map(Contributor::person)
                .or(() -> contrib.child("collab")
                        .or(() -> contrib.path("collab-alternatives", "collab"))
                        .flatMap(collab -> collab.textWithout("contrib-group", "xref", "aff", "email")
                                .or(collab::text))
                        .map(Contributor::group));
    }

    private void workplace(Contributor who, XmlElement place) {
        XmlElement aff =
                place.name().equals("aff-alternatives") ? place.child("aff").orElse(place) : place;
        List<Contributor.Id> ids = new ArrayList<>();
        collect(aff, ids);
        aff.textWithout(NO_PART).ifPresent(text -> {
            StringBuilder name = new StringBuilder();
            name(aff, name);
            who.worksAt(CharMatcher.anyOf(" ,;").trimFrom(context.markup().line(name.toString())), text, ids);
        });
    }

    /** Puts a comma between parts that only their tags part. */
    private static void name(XmlElement place, StringBuilder name) {
        boolean behindPart = false;
        for (XmlNode node : place.content()) {
            if (node instanceof XmlRun run) {
                name.append(run.text());
                behindPart &= !isWords(node);
            } else if (node instanceof XmlElement part && !LEFT_OUT.contains(part.name())) {
                boolean isPart = PARTS.contains(part.name());
                if (behindPart && isPart) {
                    name.setLength(
                            CharMatcher.whitespace().trimTrailingFrom(name).length());
                    name.append(", ");
                }
                if (part.name().equals("institution-wrap")) {
                    name(part, name);
                } else {
                    part.textWithout(NO_PART).ifPresent(text -> name.append(text.text()));
                }
                behindPart = isPart;
            }
        }
    }

    private static boolean isWords(XmlNode node) {
        return node instanceof XmlRun run && run.end() > run.start();
    }

    private static void collect(XmlElement aff, List<Contributor.Id> ids) {
        aff.children("institution-wrap").forEach(wrap -> collect(wrap, ids));
        aff.children("institution-id")
                .forEach(id -> id.text()
                        .filter(text -> text.text().contains("ror.org/"))
                        .ifPresent(text -> ids.add(new Contributor.Id(Scheme.ROR, text))));
    }
}
