package io.quando.domain.cleaning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts the rows of users who may stand for nobody in particular: they are kept, since a source
/// may well number its users from 0 on, and named.
///
/// **Mutates** counts; one thread.
final class SuspectUsers {
    private static final Set<String> SUSPECTS =
            Set.of(
                    "0",
                    "-1",
                    "guest",
                    "anonymous",
                    "unknown",
                    "00000000-0000-0000-0000-000000000000");
    private static final int LONGEST = 36;

    private final Map<String, Long> rows = new LinkedHashMap<>();
    private boolean countedFromZero;

    void add(@Nullable String user) {
        if (user == null || user.length() > LONGEST) {
            return;
        }
        countedFromZero |= user.equals("1");
        if (SUSPECTS.contains(user)) {
            rows.merge(user, 1L, Long::sum);
        }
    }

    List<String> remarks() {
        return rows.entrySet().stream()
                .filter(entry -> !(entry.getKey().equals("0") && countedFromZero))
                .map(entry ->
                        "The user (%s) of %,d rows may stand for nobody; if so, --missing NULL,NA,%1$s reads them without a user."
                                .formatted(entry.getKey(), entry.getValue()))
                .toList();
    }
}
