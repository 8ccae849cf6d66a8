package io.quando.domain.cleaning;

import io.quando.domain.privacy.RawUserId;
import io.quando.domain.privacy.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Numbers the users of a data set that is read and forgotten, and remembers what it calls them.
/// For behaviour that is kept there are pseudonyms.
///
/// **Mutates** grows by each new user; one thread.
public final class UserLabels {
    private final List<String> labels = new ArrayList<>();

    UserId number(RawUserId raw) {
        labels.add(raw.value());
        return new UserId(new UUID(0, labels.size() - 1L));
    }

    /// What the data set calls a user whom this numbered.
    public String label(UserId user) {
        return labels.get((int) user.value().getLeastSignificantBits());
    }
}
