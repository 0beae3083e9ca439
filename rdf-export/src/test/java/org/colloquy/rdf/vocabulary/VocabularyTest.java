package org.colloquy.rdf.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.model.TalkKind;
import org.colloquy.rdf.OntologyFacts;
import org.colloquy.rdf.RdfsClosure;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    private static final Graph FOREIGN = OntologyFacts.foreign();
    private static final Graph OURS = Ontology.graph();

    @TestFactory
    Stream<DynamicTest> everyForeignTermIsDeclaredByItsOntology() throws Exception {
        return vocabularies()
                .filter(type -> type != Cq.class && type != TalkKinds.class)
                .flatMap(type -> terms(type)
                        .map(term -> DynamicTest.dynamicTest(
                                Prefixes.mapping().shortForm(term.getURI()),
                                () -> assertTrue(FOREIGN.contains(term, Rdf.TYPE, Node.ANY), term::getURI))));
    }

    @TestFactory
    Stream<DynamicTest> everyVocabularyHasItsPrefix() throws Exception {
        return vocabularies()
                .flatMap(type -> terms(type)
                        .map(term -> DynamicTest.dynamicTest(
                                term.getURI(),
                                () -> assertTrue(Prefixes.mapping().qnameFor(term.getURI()) != null))));
    }

    @Test
    void ourConstantsAreExactlyTheTermsOfOurOntology() {
        Set<String> declared = new TreeSet<>();
        OURS.find(Node.ANY, Rdf.TYPE, Node.ANY)
                .filterKeep(triple -> triple.getSubject().getURI().startsWith(Cq.NS))
                .forEach(triple -> declared.add(triple.getSubject().getURI()));
        Set<String> constants = new TreeSet<>();
        Stream.concat(terms(Cq.class), terms(TalkKinds.class)).forEach(term -> constants.add(term.getURI()));
        assertEquals(declared, constants);
    }

    @TestFactory
    Stream<DynamicTest> eachOfOurTermsIsDocumented() {
        return terms(Cq.class)
                .map(term -> DynamicTest.dynamicTest(term.getURI(), () -> {
                    List<String> needed = Character.isUpperCase(term.getURI().charAt(Cq.NS.length()))
                            ? List.of("label", "comment", "isDefinedBy", "subClassOf")
                            : List.of("label", "comment", "isDefinedBy", "domain", "range");
                    needed.forEach(name -> assertEquals(1, count(term, Rdfs.NS + name), name));
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachTalkKindIsDocumented() {
        return TalkKinds.all().values().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.getURI(), () -> {
                    assertEquals(1, count(kind, Skos.PREF_LABEL.getURI()));
                    assertEquals(1, count(kind, Skos.DEFINITION.getURI()));
                    assertTrue(OURS.contains(kind, Skos.IN_SCHEME, TalkKinds.SCHEME));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindThatIsReadHasItsConcept(TalkKind kind) {
        assertTrue(
                TalkKinds.of(Ascii.toLowerCase(kind.name()).replace('_', '-')).isPresent());
    }

    @Test
    void talkKindsAreFoundByName() {
        assertEquals(TalkKinds.INVITED_TALK, TalkKinds.of("invited-talk").orElseThrow());
        assertTrue(TalkKinds.of("nap").isEmpty());
    }

    @Test
    void talkKindsMatchDeclaredEventFormats() {
        OURS.find(Node.ANY, Skos.CLOSE_MATCH, Node.ANY)
                .forEach(match -> assertTrue(FOREIGN.contains(match.getObject(), Rdf.TYPE, Node.ANY), match::toString));
    }

    @Test
    void ourOntologyContradictsNoOther() {
        RdfsClosure closure = RdfsClosure.of(OURS, OntologyFacts.all());
        assertEquals(List.of(), closure.clashes());
        assertEquals(List.of(), closure.mistyped());
    }

    private static int count(Node term, String property) {
        return OURS.find(term, NodeFactory.createURI(property), Node.ANY)
                .toList()
                .size();
    }

    /** The classes of this package that have a namespace or, like the kinds, terms of one. */
    private static Stream<Class<?>> vocabularies() throws Exception {
        Path classes = Path.of(
                Conf.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return names(classes.resolve(Conf.class.getPackageName().replace('.', File.separatorChar)))
                .<Class<?>>map(VocabularyTest::load)
                .filter(type -> terms(type).findAny().isPresent());
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Conf.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Node> terms(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class)
                .map(VocabularyTest::value);
    }

    private static Node value(Field constant) {
        try {
            return (Node) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
