/** Asks a policy questions: do its scenarios come out as written. */
@NullMarked
package id.umkm.rules.study;

import org.jspecify.annotations.NullMarked;
