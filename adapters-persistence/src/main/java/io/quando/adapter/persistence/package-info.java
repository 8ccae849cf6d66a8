/// Adapters that keep everything in PostgreSQL, and the server itself for those who have only one
/// machine. The log is written in bulk with the reactive client; catalogue, models and jobs go
/// through Hibernate Reactive.
@NullMarked
package io.quando.adapter.persistence;

import org.jspecify.annotations.NullMarked;
