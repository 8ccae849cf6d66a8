package io.quando.domain.cleaning;

import java.util.List;

/// The rows in which something was noticed.
///
/// @param rows how many rows show it
/// @param rejected how many of them had to go for it, in the first place
/// @param firstRows the numbers of the first rows that show it, up to 1,000
/// @param example the values that show it in the first of them, may be empty
public record FindingSummary(long rows, long rejected, List<Long> firstRows, String example) {
    /// So many row numbers are named.
    public static final int MAX_ROWS = 1_000;

    public FindingSummary {
        firstRows = List.copyOf(firstRows);
    }
}
