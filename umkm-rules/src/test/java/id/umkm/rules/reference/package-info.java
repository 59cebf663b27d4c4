/**
 * A second evaluator of policies, written from the specification alone and for obviousness: what the engine decides is
 * compared with it. It shares no code with the engine.
 */
@NullMarked
package id.umkm.rules.reference;

import org.jspecify.annotations.NullMarked;
