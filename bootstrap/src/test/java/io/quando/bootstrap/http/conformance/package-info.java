/// Holds the running application against the OpenAPI document that it serves: the routes, and the
/// status, media type and body of every answer. What is called is made from the document itself.
@NullMarked
package io.quando.bootstrap.http.conformance;

import org.jspecify.annotations.NullMarked;
