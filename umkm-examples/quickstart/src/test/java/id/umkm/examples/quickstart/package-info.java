/** Runs the programs and the documentation as their readers would. */
@NullMarked
package id.umkm.examples.quickstart;

import org.jspecify.annotations.NullMarked;
