package io.quando.adapter.rest;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a text that people write and that may have any length and lines: a blank one is as good as
/// none. All other texts of a body are names, which must not be blank.
@Retention(RetentionPolicy.RUNTIME)
@interface FreeText {}
