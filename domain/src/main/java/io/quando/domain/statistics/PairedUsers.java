package io.quando.domain.statistics;

/// The users whose events are paired: all, or a sample once they have more events than are
/// retained.
///
/// @param events that are retained of them
/// @param oneUserIn 1 if all users are paired, 2 if every other one is, and so on
public record PairedUsers(long events, long oneUserIn) {
    /// Of a log without users.
    static final PairedUsers NONE = new PairedUsers(0, 1);

    /// Whether the users are a sample.
    public boolean isSample() {
        return oneUserIn > 1;
    }
}
