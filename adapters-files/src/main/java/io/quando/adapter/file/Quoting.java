package io.quando.adapter.file;

/// The ways in which writers of tables enclose fields in quotation marks, the most usual first.
enum Quoting {
    /// A quotation mark in a field is doubled (RFC 4180).
    DOUBLED {
        @Override
        int closing(String text, int from, FieldSplitter splitter) {
            int at = text.indexOf(MARK, from);
            while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == MARK) {
                at = text.indexOf(MARK, at + 2);
            }
            return at;
        }

        @Override
        String content(String enclosed) {
            return enclosed.indexOf(MARK) < 0 ? enclosed : enclosed.replace("\"\"", "\"");
        }
    },

    /// A backslash stands before it.
    ESCAPED {
        @Override
        int closing(String text, int from, FieldSplitter splitter) {
            for (int at = from; at < text.length(); at++) {
                if (text.charAt(at) == '\\') {
                    at++;
                } else if (text.charAt(at) == MARK) {
                    return at;
                }
            }
            return -1;
        }

        @Override
        String content(String enclosed) {
            return enclosed.replace("\\\"", "\"").replace("\\\\", "\\");
        }
    },

    /// Nothing marks it; the one that closes the field has a delimiter behind it.
    BARE {
        @Override
        int closing(String text, int from, FieldSplitter splitter) {
            int at = text.indexOf(MARK, from);
            while (at >= 0 && !splitter.endsField(text, at + 1)) {
                at = text.indexOf(MARK, at + 1);
            }
            return at;
        }

        @Override
        String content(String enclosed) {
            return enclosed;
        }
    },

    /// Quotation marks mean themselves, wherever they stand.
    NONE {
        @Override
        int closing(String text, int from, FieldSplitter splitter) {
            throw new IllegalStateException("Nothing is enclosed");
        }

        @Override
        String content(String enclosed) {
            return enclosed;
        }
    };

    static final char MARK = '"';

    /// The place of the quotation mark that closes a field, or -1 if none does.
    ///
    /// @param from the field's first character
    abstract int closing(String text, int from, FieldSplitter splitter);

    /// The field without its escapes.
    abstract String content(String enclosed);
}
