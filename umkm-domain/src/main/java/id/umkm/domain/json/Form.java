package id.umkm.domain.json;

/** In which order lists whose order means nothing are written. */
enum Form {
    /** As the value holds them. */
    AS_GIVEN,
    /** Sorted, so that equal facts give equal bytes. */
    CANONICAL
}
