package io.quando.adapter.local;

import io.quando.domain.encode.ArtefactStore;
import io.quando.testkit.ArtefactStoreContract;

class InMemoryArtefactStoreTest extends ArtefactStoreContract {
    private final ArtefactStore store = new InMemoryArtefactStore();

    @Override
    protected ArtefactStore store() {
        return store;
    }
}
