package io.quando.adapter.file.artefact;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.ArtefactStore;
import io.quando.domain.tenant.TenantId;
import io.quando.testkit.Artefacts;
import java.io.IOException;
import java.nio.file.Path;

/// Publishes, keeps and removes for ever, and says when each is done. It waits for a byte before it
/// begins.
final class PublishingProcess {
    static final int ITEMS = 300;

    private PublishingProcess() {}

    /// @param args the root folder, and the seed of the first encoder
    public static void main(String... args) throws IOException {
        ArtefactStore store = FileArtefacts.in(Path.of(args[0]));
        TenantId tenant = TenantId.DEFAULT;
        long seed = Long.parseLong(args[1]);
        Artefact first = Artefacts.drawn(seed, ITEMS);
        System.out.println("ready");
        if (System.in.read() < 0) {
            return;
        }
        for (Artefact artefact = first;
                !System.out.checkError(); // once nobody listens
                artefact = Artefacts.drawn(++seed, ITEMS)) {
            String name = store.publish(tenant, artefact);
            System.out.println("published " + name + " " + seed);
            store.keep(tenant, "t", Artefacts.checkpoint(seed));
            System.out.println("kept " + seed);
            String removed = store.publish(tenant, artefact);
            store.remove(tenant, removed);
            System.out.println("removed " + removed);
        }
    }
}
