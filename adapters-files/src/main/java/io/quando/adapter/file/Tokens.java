package io.quando.adapter.file;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// The words of a line, which blanks or tabs part.
final class Tokens {
    private Tokens() {}

    static List<String> of(String text) {
        StringTokenizer tokens = new StringTokenizer(text, " \t");
        List<String> list = new ArrayList<>(tokens.countTokens());
        while (tokens.hasMoreTokens()) {
            list.add(tokens.nextToken());
        }
        return list;
    }
}
