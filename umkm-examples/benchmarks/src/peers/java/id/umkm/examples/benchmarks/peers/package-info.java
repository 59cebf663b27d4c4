/** Other rule engines at the same work, each as its own users would model it. */
@NullMarked
package id.umkm.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
