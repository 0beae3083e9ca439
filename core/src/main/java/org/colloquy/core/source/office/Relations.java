package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Files;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.xml.XmlTags;

/**
 * The files that a file of Office Open XML refers to.
 *
 * @param all one for each reference
 */
record Relations(List<Relation> all) {

    /**
     * A reference to another file of the archive.
     *
     * @param id how the file calls it
     * @param type the address of its type
     * @param path the path of the other file
     */
    record Relation(String id, String type, String path) {}

    Relations {
        all = ImmutableList.copyOf(all);
    }

    /** Returns the references of the file at {@code path}. */
    static Relations of(Archive archive, String path) throws IOException {
        int name = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, name);
        List<Relation> all = new ArrayList<>();
        Optional<XmlTags> tags = Part.find(archive, folder + "_rels/" + path.substring(name) + ".rels");
        if (tags.isPresent()) {
            try (XmlTags xml = tags.get()) {
                xml.visit(() -> xml.visit(() -> {
                    Part.refuseMany(archive, all.size());
                    if (!xml.attribute("TargetMode").equals("External")) {
                        all.add(new Relation(
                                xml.attribute("Id"), xml.attribute("Type"), resolved(folder, xml.attribute("Target"))));
                    }
                }));
            }
        }
        return new Relations(all);
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : Files.simplifyPath(folder + target);
    }

    /** Returns the path of the file that is called {@code id}. */
    Optional<String> called(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Relation::path)
                .findFirst();
    }

    /** Returns the path of the first file whose type ends in {@code type}. */
    Optional<String> ofType(String type) {
        return all.stream()
                .filter(one -> one.type().endsWith(type))
                .map(Relation::path)
                .findFirst();
    }
}
