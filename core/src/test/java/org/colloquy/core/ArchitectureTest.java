package org.colloquy.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.base.Splitter;
import com.google.common.collect.ObjectArrays;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows inside core. */
class ArchitectureTest {
    private static final String ROOT = "org.colloquy.core";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read without the others is one that can be changed without them")
                .check(MAIN);
    }

    @Test
    void modelSeesNothingOfOurs() {
        seesOnly("model", "what a document says is the same whoever reads, resolves or writes it");
    }

    @Test
    void textSeesNothingOfOurs() {
        seesOnly("text", "tidying is text in, text out");
    }

    @Test
    void sourceSeesModelAndText() {
        seesOnly("source", "a format says what a document says, and not who is who", "model", "text");
    }

    @ParameterizedTest
    @CsvSource({
        "source.programme,",
        "source.programme.time,",
        "source.programme.people,",
        "source.programme.line, time people",
        "source.programme.page, line",
        "source.programme.site, time people line page",
        "source.programme.schedule.piece, time people line page",
        "source.programme.schedule, time people line page schedule.piece",
    })
    void programmesAreReadInOneDirection(String name, @Nullable String parts) {
        seesOfItsFamily(
                "source.programme",
                name,
                parts,
                "from the saved page to its lines, from these to times and people, from these to sessions and talks");
    }

    @ParameterizedTest
    @CsvSource({
        "corpus,",
        "name, corpus",
        "entity, corpus",
        "paper, corpus name entity",
        "person, corpus name entity",
        "programme, corpus entity",
        "curation, corpus entity",
    })
    void whoIsWhoIsToldOfEachKindByItself(String name, @Nullable String parts) {
        seesOfItsFamily(
                "resolve",
                "resolve." + name,
                parts,
                "papers, people and sessions can each be understood alone; only the way in puts them together");
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".resolve." + name)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".resolve")
                .because("the way in leads in, and nothing inside looks out through it")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolve", "topic", "network"})
    void whatWorksOnMentionsSeesModelAndText(String name) {
        seesOnly(name, "it works on mentions, wherever they were read and whatever is made of them", "model", "text");
    }

    @Test
    void conceptsSeeModelAndText() {
        seesOnly("topic.concept", "a vocabulary is found in any text, whoever picks the words of it", "model", "text");
    }

    @Test
    void exportSeesModelAndText() {
        seesOnly("export", "what is written does not depend on how it was read", "model", "text");
    }

    @Test
    void onlyTheFrontDoorSeesAll() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .because("the package root is the front door: it leads in, and nothing inside looks out through it")
                .check(MAIN);
    }

    @Test
    void coreKnowsNoRdf() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.jena..", "org.eclipse.rdf4j..", "com.apicatalog..", "org.colloquy.rdf..")
                .because(
                        "reading and resolving must run where there is no RDF library, and with another version of one")
                .check(MAIN);
    }

    @Test
    void onlyFormatsKnowJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".source..", ROOT + ".export..", ROOT + ".network.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", "com.google.gson..", "jakarta.json..", "org.json..")
                .because("JSON is something that is read and written, not something that the model or its users need")
                .check(MAIN);
    }

    @Test
    void xmlIsReadInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source.xml..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "org.codehaus.stax2..",
                        "com.ctc.wstx..",
                        "com.fasterxml.aalto..",
                        "com.fasterxml.jackson.dataformat.xml.."))
                .because("an XML factory opens local files and addresses unless it is told not to;"
                        + " there is one that is told, and it is in source.xml")
                .check(MAIN);
    }

    @Test
    void xmlFactoriesAreNotLookedUp() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("new(Default)?(Instance|Factory|NSInstance)|create.*Factory"))
                        .and(target(owner(resideInAnyPackage("javax.xml..", "org.xml.sax..")))))
                .because("the factory that is found may be another library's, with other settings")
                .check(MAIN);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".source.xml.XmlParser")
                .should()
                .dependOnClassesThat(assignableTo(XMLInputFactory.class))
                .because("one factory, made and told in one place")
                .check(MAIN);
    }

    @Test
    void libraryCodePrintsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("standard output and standard error belong to the program that embeds the library")
                .check(MAIN);
    }

    /** Holds that of the packages in {@code family} the one called {@code name} sees the root of these and {@code parts}. */
    private static void seesOfItsFamily(String family, String name, @Nullable String parts, String reason) {
        List<String> seen = new ArrayList<>(List.of(ROOT + "." + family, ROOT + "." + name));
        if (parts != null) {
            Splitter.on(' ').split(parts).forEach(part -> seen.add(ROOT + "." + family + "." + part));
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "." + family + "..")
                        .and(not(resideInAnyPackage(seen.toArray(String[]::new)))))
                .because(reason)
                .check(MAIN);
    }

    private static void seesOnly(String name, String reason, String... others) {
        String[] seen = ObjectArrays.concat(name, others);
        for (int i = 0; i < seen.length; i++) {
            seen[i] = ROOT + "." + seen[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage(seen[0])
                .should()
                .dependOnClassesThat(resideInAPackage("org.colloquy..").and(not(resideInAnyPackage(seen))))
                .because(reason)
                .check(MAIN);
    }
}
