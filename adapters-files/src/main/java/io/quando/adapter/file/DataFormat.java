package io.quando.adapter.file;

/// A way to write a file of interactions or of items. What is packed with gzip, Zstandard or as a
/// zip archive of one file is unpacked whatever its name, a byte order mark is skipped, and blank
/// lines are no rows.
public enum DataFormat {
    /// Taken from the file's first line, where it leaves no doubt.
    AUTO,
    /// One row a line, mostly under a header, with comma, tab, semicolon, bar or another delimiter
    /// between fields, which may stand in double quotes. A quotation mark that nothing closes is
    /// part of its field. Excel's line `sep=;` is no row.
    CSV,
    /// The same with tabs.
    TSV,
    /// GroupLens's files of ratings, tags, movies and users: `.csv`, or `.dat` with `::` between
    /// fields and no header.
    MOVIELENS,
    /// RecBole's atomic files: tabs or blanks, and a header of names with types such as
    /// `user_id:token`.
    RECBOLE,
    /// `user item`, one event a line, in order.
    PAIRS,
    /// `user item item …`, one user a line, in order.
    SEQUENCES,
    /// `item item …`, one session a line, named by the line's number; or `item item …<TAB>item`,
    /// where the last is the one to be predicted. A file with a header is read as that table.
    SESSIONS,
    /// JSON: user → list of baskets, each a list of items, in order.
    BASKETS,
    /// JSON of items or events: a list of objects, one object after another, or item → object or
    /// list of categories.
    JSON;

    boolean isTable() {
        return this == CSV || this == TSV || this == RECBOLE;
    }
}
