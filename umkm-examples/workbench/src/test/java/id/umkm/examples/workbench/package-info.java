/** Tests of the command line. */
@NullMarked
package id.umkm.examples.workbench;

import org.jspecify.annotations.NullMarked;
