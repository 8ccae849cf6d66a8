package io.quando.adapter.persistence;

import static java.util.stream.Collectors.toCollection;

import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.ContentHash;
import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.tenant.TenantId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// One call of `append` on its way: the first of each id is tried, then everything is compared with
/// what the log holds under its id.
///
/// @param tenant whose
/// @param entries all that were given, in their order
/// @param firsts the first of each id
record Append(String tenant, List<Entry> entries, List<Entry> firsts) {

    /// An interaction, its place in the call and its fingerprint.
    record Entry(int ordinal, String hash, Interaction interaction) {
        EventId id() {
            return interaction.id();
        }
    }

    static Append of(TenantId tenant, List<Interaction> interactions) {
        List<Entry> entries =
                IntStream.range(0, interactions.size())
                        .mapToObj(n -> entry(n, interactions.get(n)))
                        .toList();
        Map<EventId, Entry> firsts = new LinkedHashMap<>();
        entries.forEach(entry -> firsts.putIfAbsent(entry.id(), entry));
        return new Append(tenant.value(), entries, List.copyOf(firsts.values()));
    }

    private static Entry entry(int ordinal, Interaction interaction) {
        return new Entry(ordinal, ContentHash.of(interaction), interaction);
    }

    Tuple rows() {
        return LogColumns.of(tenant, firsts);
    }

    Stored stored(RowSet<Row> inserted) {
        Set<Integer> ordinals =
                StreamSupport.stream(inserted.spliterator(), false)
                        .map(row -> row.getInteger(0))
                        .collect(toCollection(HashSet::new));
        return new Stored(this, ordinals, new HashMap<>());
    }

    /// The entries that the insert stored, and those that stood under the other ids.
    ///
    /// @param append all
    /// @param inserted ordinals of the entries that are in the log now
    /// @param hashes fingerprints of what the log held already, by ordinal of the first of an id
    record Stored(Append append, Set<Integer> inserted, Map<Integer, String> hashes) {
        Rest rest() {
            return new Rest(
                    append.tenant,
                    append.firsts.stream()
                            .filter(entry -> !inserted.contains(entry.ordinal()))
                            .toList());
        }

        Stored compared(RowSet<Row> rows) {
            rows.forEach(row -> hashes.put(row.getInteger(0), row.getString(1)));
            return this;
        }

        List<AppendOutcome> outcomes() {
            Map<EventId, String> held = held();
            return append.entries.stream().map(entry -> outcome(entry, held)).toList();
        }

        private AppendOutcome outcome(Entry entry, Map<EventId, String> held) {
            if (inserted.contains(entry.ordinal())) {
                return AppendOutcome.STORED;
            }
            return entry.hash().equals(held.get(entry.id()))
                    ? AppendOutcome.DUPLICATE
                    : AppendOutcome.CONFLICT;
        }

        private Map<EventId, String> held() {
            Map<EventId, String> held = new HashMap<>();
            for (Entry first : append.firsts) {
                held.put(first.id(), hashes.getOrDefault(first.ordinal(), first.hash()));
            }
            return held;
        }

        List<Entry> conflicts() {
            List<AppendOutcome> outcomes = outcomes();
            List<Entry> conflicts = new ArrayList<>(append.entries);
            conflicts.removeIf(entry -> outcomes.get(entry.ordinal()) != AppendOutcome.CONFLICT);
            return conflicts;
        }

        Tuple deadLetters() {
            return DeadLetters.rows(append.tenant, conflicts());
        }
    }

    /// Those of which the log held the id already.
    record Rest(String tenant, List<Entry> entries) {
        boolean isEmpty() {
            return entries.isEmpty();
        }

        Tuple rows() {
            return Tuple.of(
                    tenant,
                    entries.stream().map(entry -> entry.id().value()).toArray(String[]::new),
                    entries.stream().map(Entry::ordinal).toArray(Integer[]::new));
        }
    }
}
