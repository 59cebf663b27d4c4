/** The attributes that a policy may name, with their types, and the flat facts of one subject. */
@NullMarked
package id.umkm.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
