package io.quando.adapter.file;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A format that is no text and is not unpacked here, told by its first bytes, with a way out.
enum ForeignFormat {
    BZIP2(4, "314159265359", "is packed with bzip2", "Unpack it first: bunzip2 FILE"),
    XZ("FD377A585A00", "is packed with xz", "Unpack it first: unxz FILE"),
    LZ4("04224D18", "is packed with lz4", "Unpack it first: unlz4 FILE"),
    COMPRESS("1F9D", "is packed with compress", "Unpack it first: gunzip FILE"),
    SEVEN_ZIP("377ABCAF271C", "is a 7z archive", "Unpack it first: 7z x FILE"),
    RAR("526172211A07", "is a RAR archive", "Unpack it first: unrar x FILE"),
    TAR(257, "7573746172", "is a tar archive", "Unpack it first: tar -xf FILE"),
    PARQUET("5041523115", "is a Parquet file", Advice.EXPORT),
    AVRO("4F626A01", "is an Avro file", Advice.EXPORT),
    ARROW("4152524F57310000", "is an Arrow or Feather file", Advice.EXPORT),
    SQLITE(
            "53514C69746520666F726D6174203300",
            "is an SQLite database",
            "Export the table as CSV: sqlite3 -header -csv FILE 'select * from TABLE'"),
    HDF5("894844460D0A1A0A", "is an HDF5 file", Advice.EXPORT),
    NUMPY("934E554D5059", "is a NumPy array", Advice.EXPORT),
    WORKBOOK("D0CF11E0A1B11AE1", "is a workbook of an old Excel", Advice.SHEET),
    PDF("255044462D", "is a PDF document", "Tables are read as CSV, TSV or JSON");

    /// So many bytes tell all of them.
    static final int BYTES = 262;

    private final int offset;
    private final byte[] magic;
    private final String what;
    private final String advice;

    ForeignFormat(String magic, String what, String advice) {
        this(0, magic, what, advice);
    }

    ForeignFormat(int offset, String magic, String what, String advice) {
        this.offset = offset;
        this.magic = HexFormat.of().parseHex(magic);
        this.what = what;
        this.advice = advice;
    }

    static @Nullable ForeignFormat of(byte[] begin) {
        return Arrays.stream(values())
                .filter(format -> format.begins(begin))
                .findFirst()
                .orElse(null);
    }

    /// Says what a file is and what to do, behind its name.
    String words() {
        return what + ". " + advice + ".";
    }

    private boolean begins(byte[] begin) {
        int end = offset + magic.length;
        return begin.length >= end && Arrays.equals(begin, offset, end, magic, 0, magic.length);
    }

    /// Advice that several have in common.
    private static final class Advice {
        static final String EXPORT = "Export it as CSV, for example with DuckDB or pandas";
        static final String SHEET = "Save the sheet as CSV";
    }
}
