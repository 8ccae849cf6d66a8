package io.quando.adapter.local;

import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.learn.JobBoard;
import io.quando.domain.learn.ModelRegistry;
import io.quando.domain.privacy.TenantKeys;
import io.quando.domain.rule.RuleBook;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/// One set of stores in memory; each method answers the same store every time.
public final class LocalStores {
    private final InteractionLog log = new InMemoryInteractionLog();
    private final Catalogue catalogue = new InMemoryCatalogue();
    private final ArtefactStore artefacts = new InMemoryArtefactStore();
    private final InMemoryModels models;
    private final JobBoard jobs;

    public LocalStores(Clock clock) {
        models = new InMemoryModels(clock);
        jobs = new InMemoryJobBoard(clock);
    }

    public InteractionLog interactionLog() {
        return log;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public RuleBook ruleBook() {
        return models;
    }

    public ModelRegistry modelRegistry() {
        return models;
    }

    public ArtefactStore artefactStore() {
        return artefacts;
    }

    public JobBoard jobBoard() {
        return jobs;
    }

    /// Keys that are kept in `folder/keys`, readable by their owner alone.
    public static TenantKeys tenantKeys(Path folder) {
        return new FileTenantKeys(folder.resolve("keys"), new SecureRandom());
    }

    /// Keys that are gone with the process.
    public static TenantKeys passingTenantKeys() {
        return new InMemoryTenantKeys(new SecureRandom());
    }
}
