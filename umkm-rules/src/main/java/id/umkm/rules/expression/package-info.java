/** The closed grammar of a policy's cells: parse, print, evaluate in three values, and cut a type at its bounds. */
@NullMarked
package id.umkm.rules.expression;

import org.jspecify.annotations.NullMarked;
