/** Asks a policy questions: do its scenarios come out as written, what do they never show, which change would none notice. */
@NullMarked
package id.umkm.rules.study;

import org.jspecify.annotations.NullMarked;
