package id.umkm.examples.workbench;

import java.io.InputStream;

/**
 * What one run of a command works with.
 *
 * @param in what {@code -} stands for in place of a file
 * @param out where results go
 * @param notices where messages go
 * @param texts in the language of the run
 */
record Session(InputStream in, Output out, Notices notices, Texts texts) {}
