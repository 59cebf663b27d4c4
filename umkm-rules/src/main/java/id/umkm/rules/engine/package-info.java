/** Compiles a policy into rules of the engine and decides facts with them; with integrity the only room that sees Drools. */
@NullMarked
package id.umkm.rules.engine;

import org.jspecify.annotations.NullMarked;
