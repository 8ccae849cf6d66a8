package io.quando.adapter.file.evaluation;

import io.quando.domain.sequence.Sequences;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// A hash of the data that a split depends on: users' items in their order, times and baskets. The
/// names of users and items do not count.
final class Fingerprint {
    private static final int EVENT = Integer.BYTES + Long.BYTES + Integer.BYTES;

    private Fingerprint() {}

    /// The number of users and of events, and a checksum.
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
