package org.colloquy.core.resolve.curation;

import java.util.List;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Curated;
import org.colloquy.core.resolve.entity.Resolution;

/** A resolution that a curation has a part in. */
record CuratedResolution(Resolution found, Curated curated) implements Resolution {

    @Override
    public boolean isCurated() {
        return true;
    }

    @Override
    public Entity entityOf(MentionRef mention) {
        return found.entityOf(mention);
    }

    @Override
    public Match matchOf(MentionRef mention) {
        return found.matchOf(mention);
    }

    @Override
    public boolean represents(MentionRef mention) {
        return found.represents(mention);
    }

    @Override
    public List<Entity> entities(EntityKind kind) {
        return found.entities(kind);
    }

    @Override
    public List<MentionRef> mentionsOf(Entity entity) {
        return found.mentionsOf(entity);
    }

    @Override
    public List<Entity> earlierVersions(Entity paper) {
        return found.earlierVersions(paper);
    }

    @Override
    public boolean isAmbiguous(Entity entity) {
        return found.isAmbiguous(entity);
    }

    @Override
    public List<Candidate> candidatesFor(Entity entity) {
        return found.candidatesFor(entity);
    }
}
