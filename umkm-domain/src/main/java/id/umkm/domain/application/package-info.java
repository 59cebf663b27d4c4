/** What a subject asks a programme for. */
@NullMarked
package id.umkm.domain.application;

import org.jspecify.annotations.NullMarked;
