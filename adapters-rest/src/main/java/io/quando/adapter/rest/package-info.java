/// The REST face: JSON in, problem+json on errors. Raw user ids end here; every body is read and
/// checked by hand of [JsonBody], so that a bad one is answered alike everywhere.
@NullMarked
package io.quando.adapter.rest;

import org.jspecify.annotations.NullMarked;
