package io.quando.adapter.rest;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks a field that belongs to the interface and does nothing yet, which the answer says.
@Retention(RetentionPolicy.RUNTIME)
@interface NotYet {}
