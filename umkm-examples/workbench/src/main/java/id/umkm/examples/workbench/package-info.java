/** The command line for people who write policies. */
@NullMarked
package id.umkm.examples.workbench;

import org.jspecify.annotations.NullMarked;
