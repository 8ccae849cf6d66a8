package io.quando.adapter.file.evaluation;

import io.quando.domain.sequence.Sequences;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// Tells sequences apart by all that a split hangs on: users' items in their order, times and
/// baskets; not by what users and items are called.
final class Fingerprint {
    private static final int EVENT = Integer.BYTES + Long.BYTES + Integer.BYTES;

    private Fingerprint() {}

    /// How many users and events there are, and a checksum.
    static String of(Sequences sequences) {
        CRC32 sum = new CRC32();
        ByteBuffer event = ByteBuffer.allocate(EVENT);
        for (int user = 0; user < sequences.users(); user++) {
            for (int position = 0; position < sequences.length(user); position++) {
                event.clear()
                        .putInt(sequences.item(user, position))
                        .putLong(sequences.timed() ? sequences.time(user, position) : 0)
                        .putInt(sequences.inBaskets() ? sequences.basket(user, position) : 0);
                sum.update(event.flip());
            }
            sum.update(0xFF);
        }
        return "%s-%s-%08x".formatted(sequences.users(), sequences.events(), sum.getValue());
    }
}
