/// Use case: answer what a user wants next, and what is like an item.
@NullMarked
package io.quando.application.recommend;

import org.jspecify.annotations.NullMarked;
