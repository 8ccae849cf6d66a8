package io.quando.domain.cleaning;

/// A decimal number as text. What programming languages add to it (`0x10`, `1d`, `NaN`), signs of
/// currencies, and groups of thousands make it none.
final class WrittenNumber {
    private static final String CHARACTERS = "+-.eE";

    private WrittenNumber() {}

    /// @param comma whether a comma is the decimal sign
    /// @return NaN if it cannot be read, or lies beyond the doubles
    static double read(String text, boolean comma) {
        String plain = comma && text.indexOf('.') < 0 ? text.replace(',', '.') : text;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c < '0' || c > '9') && CHARACTERS.indexOf(c) < 0) {
                return Double.NaN;
            }
        }
        try {
            double number = Double.parseDouble(plain);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
