package io.quando.bootstrap.http.conformance;

/// A method at an address.
///
/// @param method in capitals
/// @param path with its parameters in braces
record Route(String method, String path) {
    @Override
    public String toString() {
        return method + " " + path;
    }
}
