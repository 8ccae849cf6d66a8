package io.quando.domain.cleaning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds what somebody probably meant.
public final class ClosestName {
    private static final int SHORT = 3;

    private ClosestName() {}

    /// A sentence such as ` Maybe you meant CustomerID?`, or nothing if no name is near.
    static String hint(String wanted, Collection<String> names) {
        String nearest = nearest(wanted, names);
        return nearest == null ? "" : " Maybe you meant " + nearest + "?";
    }

    /// The name that a few slips of the keyboard turn into the wanted one, or null if none is near.
    public static @Nullable String nearest(String wanted, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(wanted, name)))
                .filter(name -> distance(wanted, name) <= slips(wanted, name))
                .orElse(null);
    }

    /// How many slips are likely; of three letters hardly more than one.
    private static int slips(String wanted, String name) {
        return Math.min(wanted.length(), name.length()) <= SHORT
                ? 1
                : Math.max(2, wanted.length() / 3);
    }

    /// Levenshtein's distance; case counts for nothing.
    public static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            advance(row, i, a.charAt(i - 1), b);
        }
        return row[b.length()];
    }

    private static void advance(int[] row, int i, char c, String b) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int replaced = diagonal + (c == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
