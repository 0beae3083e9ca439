package org.colloquy.rdf;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows inside rdf-export. */
class ArchitectureTest {
    private static final String ROOT = "org.colloquy.rdf";
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
    void vocabularySeesNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".vocabulary..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.colloquy..").and(not(resideInAPackage(ROOT + ".vocabulary.."))))
                .because("terms are constants; what is made of them is decided by the mappings")
                .check(MAIN);
    }

    @Test
    void recordsSeeNoRdf() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".record..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(ROOT + ".record.."))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .because("a mention is the same text whatever it stands in")
                .check(MAIN);
    }

    @Test
    void vocabulariesOfTopicsAreReadAndNotMapped() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".skos..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(ROOT + ".skos..")))
                        .and(not(resideInAPackage(ROOT + ".read..")))
                        .and(not(resideInAPackage(ROOT + ".vocabulary.."))))
                .because("what topics there are does not depend on what is made of them")
                .check(MAIN);
    }

    @Test
    void theNetworkIsReadFromTheGraphAlone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".network..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(ROOT + ".network..")))
                        .and(not(resideInAPackage(ROOT + ".store..")))
                        .and(not(resideInAPackage(ROOT + ".vocabulary.."))))
                .because("any graph with signatures has a network, whoever made it")
                .check(MAIN);
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
    void libraryCodePrintsNothing() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("standard output and standard error belong to the program that embeds the library")
                .check(MAIN);
    }
}
