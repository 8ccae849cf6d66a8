/// The running application, asked over HTTP: REST face, use cases and PostgreSQL together.
package io.quando.bootstrap.http;
