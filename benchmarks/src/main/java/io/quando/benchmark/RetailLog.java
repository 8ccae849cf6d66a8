package io.quando.benchmark;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.privacy.UserId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The rows of the Online Retail sample as interactions: invoices are sessions, negative quantities
/// are returns. Nothing is cleaned.
final class RetailLog {
    private RetailLog() {}

    static List<Interaction> read(Path sample) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(sample)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(RetailLog::interaction).toList();
        }
    }

    /// The interaction of a row without its description, the third column, which alone may contain
    /// commas.
    private static Interaction interaction(String line) {
        String[] head = line.split(",", 3);
        String[] columns = line.split(",");
        int last = columns.length - 1;
        double quantity = Double.parseDouble(columns[last - 4]);
        InteractionType type = quantity < 0 ? InteractionType.RETURN : InteractionType.PURCHASE;
        String time = columns[last - 3].replace(' ', 'T') + "Z";
        return interaction(
                columns[last - 1], head[1], type, Instant.parse(time), Math.abs(quantity), head[0]);
    }

    static Interaction interaction(
            String user,
            String item,
            InteractionType type,
            Instant time,
            @Nullable Double quantity,
            String session) {
        return new Interaction(
                new EventId("e"),
                user.isEmpty() ? null : user(user),
                new ItemId(item),
                type,
                time,
                null,
                quantity,
                session,
                null,
                Map.of(),
                null,
                null);
    }

    private static UserId user(String name) {
        return new UserId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
