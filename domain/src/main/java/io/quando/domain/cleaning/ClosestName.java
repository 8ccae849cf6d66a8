package io.quando.domain.cleaning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Finds what somebody probably meant.
final class ClosestName {
    private ClosestName() {}

    /// A sentence such as ` Maybe you meant CustomerID?`, or nothing if no name is near.
    static String hint(String wanted, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(wanted, name)))
                .filter(name -> distance(wanted, name) <= Math.max(2, wanted.length() / 3))
                .map(name -> " Maybe you meant " + name + "?")
                .orElse("");
    }

    /// Levenshtein's distance; case counts for nothing.
    static int distance(String left, String right) {
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
