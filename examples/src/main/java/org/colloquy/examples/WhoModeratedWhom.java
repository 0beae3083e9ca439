package org.colloquy.examples;

import java.nio.file.Path;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.RoleHolder;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;

/** Prints who moderated whom, from plain Java objects, without any RDF: {@code WhoModeratedWhom FOLDER}. */
public final class WhoModeratedWhom {

    private WhoModeratedWhom() {}

    /** Takes a folder of documents. */
    public static void main(String[] args) {
        try (Colloquy colloquy = Colloquy.read(Path.of(args[0]))) {
            for (Session session : colloquy.sessions().toList()) {
                for (RoleHolder moderator : session.holders()) {
                    session.talks().stream()
                            .map(Talk::paper)
                            .flatMap(paper -> paper.map(Paper::authors).stream())
                            .flatMap(authors -> authors.stream().map(Person::label))
                            .distinct()
                            .forEach(author -> System.out.println(
                                    moderator.person().label() + " moderated " + author + " in " + session.title()));
                }
            }
        }
    }
}
