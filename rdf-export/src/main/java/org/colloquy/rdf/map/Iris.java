package org.colloquy.rdf.map;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.net.UrlEscapers;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.text.Titles;
import org.colloquy.rdf.vocabulary.VoID;

/**
 * The one place where IRIs are made. An IRI is the kind of thing, a readable part for people, and a hash of what
 * identifies the thing; no text reaches it unchecked.
 */
public final class Iris {
    /** What IRIs begin with unless the user says otherwise. */
    public static final String STANDARD_BASE = "https://w3id.org/colloquy/id/";

    /** What the things of a data set are, which is what their IRIs go on with behind the base; each kind is a prefix in Turtle. */
    public static final List<String> KINDS = List.of(
            "assignment",
            "co-authorship",
            "code",
            "conference",
            "container",
            "document",
            "graph",
            "identified",
            "keyword",
            "keyword-scheme",
            "mined-topic",
            "organisation",
            "paper",
            "person",
            "role",
            "series",
            "session",
            "signature",
            "site",
            "talk",
            "topic");

    private static final int HASH = 12;
    private static final int DOCUMENT_HASH = 16;

    private final String base;
    private final Identities identities;
    private final NodeMemory<Entity> ofEntities = new NodeMemory<>(
            entity -> node(Ascii.toLowerCase(entity.kind().name()) + "/" + named(entity.label(), entity.key())));
    private final NodeMemory<MentionRef> ofMentions = new NodeMemory<>(this::mentionOnce);
    private final NodeMemory<Volume> ofVolumes = new NodeMemory<>(this::container);
    private final NodeMemory<Conference> ofConferences =
            new NodeMemory<>(edition -> node("conference/" + plain(edition.label())));
    private final NodeMemory<Organisation> ofOrganisations = new NodeMemory<>(this::organisation);
    private final NodeMemory<Keyword> ofKeywords =
            new NodeMemory<>(word -> node("keyword/" + named(word.key(), word.scheme() + "\n" + word.key())));
    private final NodeMemory<String> ofKeywordSchemes =
            new NodeMemory<>(name -> node(name.isEmpty() ? "keyword-scheme" : "keyword-scheme/" + plain(name)));
    /** Entities whose IRIs were not made here. */
    private final ImmutableMap<Entity, Node> given;

    private Iris(String base, Identities identities, ImmutableMap<Entity, Node> given) {
        this.base = base;
        this.identities = identities;
        this.given = given;
    }

    /**
     * Makes IRIs under a base.
     *
     * @throws IllegalArgumentException if {@code base} is not an absolute IRI that ends in {@code /} or {@code #}
     */
    public static Iris of(String base) {
        return of(base, Identities.FRESH);
    }

    /**
     * Makes IRIs under a base, those of entities from what they go by.
     *
     * @throws IllegalArgumentException if {@code base} is not an absolute IRI that ends in {@code /} or {@code #}
     */
    public static Iris of(String base, Identities identities) {
        checkBase(base);
        return new Iris(base, identities, ImmutableMap.of());
    }

    /** Gives entities IRIs that people want them to have. */
    Iris giving(Map<Entity, String> iris) {
        return new Iris(base, identities, ImmutableMap.copyOf(Maps.transformValues(iris, NodeFactory::createURI)));
    }

    /** Makes IRIs as {@code graphs}, which say themselves what their IRIs begin with, have them. */
    public static Optional<Iris> in(DatasetGraph graphs) {
        return graphs.stream(Node.ANY, Node.ANY, VoID.URI_SPACE, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .map(base -> new Iris(base, Identities.FRESH, ImmutableMap.of()));
    }

    static void checkBase(String base) {
        checkArgument(
                isAbsolute(base) && (base.endsWith("/") || base.endsWith("#")),
                "base must be an absolute IRI that ends in / or #, such as https://example.org/id/, was '%s'",
                base);
    }

    private static boolean isAbsolute(String iri) {
        try {
            return new URI(iri).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns what all IRIs begin with. */
    public String base() {
        return base;
    }

    /** Returns the IRI of a paper, person, session or talk. */
    public Node entity(Entity entity) {
        Node wanted = given.isEmpty() ? null : given.get(entity);
        return wanted == null ? made(entity) : wanted;
    }

    /** Returns the IRI that an entity has unless people want another. */
    Node made(Entity entity) {
        return identity(identities.of(entity));
    }

    /** Returns the IRI of what is not an entity any more, or of what an entity goes by. */
    Node identity(Entity identity) {
        return ofEntities.get(identity);
    }

    /** Returns an IRI as it is, or what is under the base. */
    Node named(String iriOrPath) {
        return iriOrPath.contains(":") ? NodeFactory.createURI(iriOrPath) : node(iriOrPath);
    }

    /** Returns the name of the graph that holds what was read from a document. */
    public Node documentGraph(String hash) {
        return node("graph/" + hash.substring(0, DOCUMENT_HASH));
    }

    /** Returns the IRI of a document. */
    public Node document(String hash) {
        return node("document/" + hash.substring(0, DOCUMENT_HASH));
    }

    /** Returns the IRI of a mention: its document's IRI with the characters as its fragment. */
    public Node mention(MentionRef mention) {
        return ofMentions.get(mention);
    }

    /** Does the same for a mention that hardly anything more is said of. */
    Node mentionOnce(MentionRef mention) {
        return node("document/" + mention.document().substring(0, DOCUMENT_HASH) + "#" + mention.span());
    }

    /** Returns the name of the graph of co-authors. */
    public Node coAuthorGraph() {
        return node("graph/co-authors");
    }

    /** Returns the name of the graph that describes the data set. */
    public Node datasetGraph() {
        return node("graph/dataset");
    }

    /** Returns the IRI of the data set itself. */
    public Node dataset() {
        return node("dataset");
    }

    /** Returns the IRI of what a rule read in a span that another rule read too. */
    Node reading(Evidence evidence) {
        String rule = UrlEscapers.urlFragmentEscaper().escape(evidence.rule());
        return NodeFactory.createURI(mention(evidence.ref()).getURI() + "&rule=" + rule);
    }

    Node match(MentionRef mention) {
        return NodeFactory.createURI(mention(mention).getURI() + "&match");
    }

    /** Returns the IRI of the proposal that the one entity is the other. */
    Node candidate(Entity one, Entity other) {
        return node("candidate/" + hash(key(one) + "\n" + key(other)));
    }

    Node signature(Entity paper, int position) {
        String iri = made(paper).getURI();
        // A paper has several, and its IRI ends in the hash already.
        return node("signature/" + iri.substring(iri.length() - HASH) + "-" + position);
    }

    Node role(Entity event, Entity holder, RoleKind kind) {
        String key = kind + "\n" + key(event) + "\n" + key(holder);
        return node("role/" + named(identities.of(holder).label(), key));
    }

    Node conference(Conference conference) {
        return ofConferences.get(conference);
    }

    Node series(ConferenceSeries series) {
        return node("series/" + plain(series.acronym()));
    }

    /** Returns the IRI of a place; rooms of the same name in two scopes are two rooms. */
    Node site(String scope, String label) {
        return node("site/" + named(label, scope + "\n" + label));
    }

    /**
     * Returns the IRI of what works appear in. A periodical is one thing whatever its volume, and goes by the least of its
     * ISSNs; of a book or of proceedings each volume of each year is a thing of its own, and goes by the least of its
     * ISBNs. Without a number it goes by its title.
     */
    Node container(Container container, Optional<String> volume, OptionalInt year) {
        return ofVolumes.get(new Volume(container, volume, year));
    }

    private Node container(Volume one) {
        Container container = one.container();
        boolean single = container.kind() == Container.Kind.PROCEEDINGS || container.kind() == Container.Kind.BOOK;
        Optional<String> number = single
                ? least(container, Identifier.Scheme.DOI).or(() -> least(container, Identifier.Scheme.ISBN))
                : least(container, Identifier.Scheme.ISSN).or(() -> least(container, Identifier.Scheme.DOI));
        if (number.isPresent()) {
            return node("container/" + number.get());
        }
        String title = container.title().isEmpty() ? numbers(container) : titleKey(container.title());
        String which = single
                ? "\n" + one.volume().orElse("") + "\n"
                        + (one.year().isPresent() ? one.year().getAsInt() : "")
                : "";
        return node("container/" + named(title, container.kind() + "\n" + title + which));
    }

    private static Optional<String> least(Container container, Identifier.Scheme scheme) {
        return container.identifiers().stream()
                .filter(identifier -> identifier.scheme() == scheme)
                .map(Iris::number)
                .min(Comparator.naturalOrder());
    }

    private static String numbers(Container container) {
        return container.identifiers().stream().map(Iris::number).sorted().collect(joining(" "));
    }

    /** What a registry calls something stands alone if nothing of it is lost. */
    private static String number(Identifier identifier) {
        String number = identifier.scheme().label() + "-" + identifier.value();
        return Slug.of(number).equals(number) ? number : named(number, number);
    }

    private static String titleKey(String title) {
        String key = Titles.key(title);
        return key.isEmpty() ? title : key;
    }

    /** Returns the IRI of an organisation: by its registry's name for it, else by its own. */
    Node organisation(String name, List<Identifier> identifiers) {
        return ofOrganisations.get(new Organisation(name, identifiers));
    }

    private Node organisation(Organisation one) {
        return one.identifiers().stream()
                .min(Comparator.comparing((Identifier identifier) -> identifier.scheme() != Identifier.Scheme.ROR)
                        .thenComparing(Identifier::scheme)
                        .thenComparing(Identifier::value))
                .map(identifier -> node("organisation/" + number(identifier)))
                .orElseGet(() -> {
                    String key = titleKey(one.name());
                    return node("organisation/" + named(key, key));
                });
    }

    /** Returns the IRI of a keyword, which is the same in any case, within the list that it is taken from. */
    Node keyword(Optional<String> scheme, String label) {
        return ofKeywords.get(new Keyword(scheme.orElse(""), label.toLowerCase(Locale.ROOT)));
    }

    Node keywordScheme(Optional<String> scheme) {
        return ofKeywordSchemes.get(scheme.orElse(""));
    }

    Node assignment(MentionRef span, Node thing, Node topic) {
        return node("assignment/" + hash(mention(span) + "\n" + thing + "\n" + topic));
    }

    /** Returns the IRI of what an identifier names, for those whose registry gives it none. */
    Node identified(Identifier identifier) {
        return node("identified/" + number(identifier));
    }

    Node topic(String label) {
        return node("topic/" + named(label, label));
    }

    /** Returns the IRI of a line of sessions, whatever the order of the words in their titles. */
    Node topicLine(String key) {
        return node("topic-line/" + named(key, key));
    }

    Node vocabulary() {
        return node("vocabulary");
    }

    /** Returns the IRI of the scheme of the topics that were mined from the papers themselves. */
    public Node minedScheme() {
        return node("mined-topics");
    }

    /** Returns the IRI of a topic that was mined from the papers themselves. */
    public Node minedTopic(String label) {
        String key = label.toLowerCase(Locale.ROOT);
        return node("mined-topic/" + named(key, key));
    }

    Node topicScheme() {
        return node("topic-scheme");
    }

    Node code(String url) {
        return node("code/" + named(url.substring(url.lastIndexOf('/', url.length() - 2) + 1), url));
    }

    Node coAuthorship(Entity one, Entity other) {
        boolean ordered = key(one).compareTo(key(other)) <= 0;
        String pair = ordered ? key(one) + "\n" + key(other) : key(other) + "\n" + key(one);
        return node("co-authorship/" + hash(pair));
    }

    Node run() {
        return node("run");
    }

    Node partition(Node of) {
        return node("dataset/" + named(of.getURI().substring(splitAt(of.getURI())), of.getURI()));
    }

    private static int splitAt(String iri) {
        return Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    }

    private String key(Entity entity) {
        return identities.of(entity).key();
    }

    /** A label that says it all stands alone; the hash comes to those that lose something. */
    private static String plain(String label) {
        String slug = Slug.of(label);
        return !slug.isEmpty() && slug.replace('-', ' ').equals(Ascii.toLowerCase(label)) ? slug : named(label, label);
    }

    private static String named(String label, String key) {
        String slug = Slug.of(label);
        return slug.isEmpty() ? hash(key) : slug + "-" + hash(key);
    }

    private static String hash(String key) {
        byte[] hash = Hashing.sha256().hashString(key, StandardCharsets.UTF_8).asBytes();
        return BaseEncoding.base16().lowerCase().encode(hash, 0, HASH / 2);
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    private record Organisation(String name, List<Identifier> identifiers) {}

    private record Keyword(String scheme, String key) {}

    private record Volume(Container container, Optional<String> volume, OptionalInt year) {}
}
