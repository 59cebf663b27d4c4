/** The one JSON form of what is decided about and of decisions: read strictly with all problems at once, written, hashed, and described by a schema. */
@NullMarked
package id.umkm.domain.json;

import org.jspecify.annotations.NullMarked;
