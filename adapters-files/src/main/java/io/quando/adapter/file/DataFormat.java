package io.quando.adapter.file;

/// How a file of interactions or of items is written. Files ending in `.gz` or `.zst` are unpacked,
/// a byte order mark is skipped, and blank lines are no rows.
public enum DataFormat {
    /// Taken from the file's name and first line, where these leave no doubt.
    AUTO,
    /// A header and one row a line, with comma, tab, semicolon or bar between fields, which may
    /// stand in double quotes.
    CSV,
    /// A header and one row a line, with tabs between fields. A quotation mark means itself, unless
    /// a pair of them encloses a whole field.
    TSV,
    /// GroupLens's files of ratings, tags, movies and users: `.csv`, or `.dat` with `::` between
    /// fields and no header.
    MOVIELENS,
    /// RecBole's atomic files: tabs, and a header of names with types such as `user_id:token`.
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
    JSON
}
