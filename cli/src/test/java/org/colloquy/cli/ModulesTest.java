package org.colloquy.cli;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and what holds in all of them. */
class ModulesTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.colloquy");

    @Test
    void coreSeesNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("org.colloquy.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.colloquy.rdf..", "org.colloquy.cli..")
                .because("arrows point down: cli, rdf-export, core")
                .check(MAIN);
    }

    @Test
    void rdfExportDoesNotSeeTheCommand() {
        noClasses()
                .that()
                .resideInAPackage("org.colloquy.rdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.colloquy.cli..", "picocli..")
                .because("what the command can do, a program that embeds the library can do")
                .check(MAIN);
    }

    /** The bench is not on the class path here, so that its name is all there is to go by. */
    @Test
    void nothingDependsOnTheBench() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.colloquy.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.colloquy.bench..")
                .because("the bench measures the product and is no part of it")
                .check(MAIN);
    }

    @Test
    void xmlIsReadOnlyInCore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.colloquy.core.source..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javax\\.xml\\..*(InputFactory|ParserFactory|BuilderFactory|TransformerFactory)")
                .because("an XML factory opens local files and addresses unless it is told not to;"
                        + " there is one that is told, and it is in core's source")
                .check(MAIN);
    }

    @Test
    void guavaStaysInside() {
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(notShowGuava())
                .because("Spark and others bring another Guava; a signature with one of its types would break there")
                .check(MAIN);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("two users in one process must not see each other")
                .check(MAIN);
    }

    private static ArchCondition<JavaCodeUnit> notShowGuava() {
        return new ArchCondition<>("not show a type of Guava to a caller") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean shown = unit.getModifiers().contains(PUBLIC)
                        || unit.getModifiers().contains(PROTECTED);
                if (shown && shownTypes(unit).anyMatch(ModulesTest::isGuava)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getDescription() + " shows a type of Guava"));
                }
            }
        };
    }

    private static Stream<JavaClass> shownTypes(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream());
    }

    private static boolean isGuava(JavaClass type) {
        return type.getPackageName().startsWith("com.google.common.");
    }
}
