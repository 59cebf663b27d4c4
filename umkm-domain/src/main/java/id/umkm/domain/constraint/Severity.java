package id.umkm.domain.constraint;

import jakarta.validation.Payload;

/** How grave a violation is. */
public enum Severity {
    /** The record contradicts itself or cannot be; nothing is decided on it. */
    ERROR,
    /** The record may lawfully be so, but somebody should look; it is decided all the same. */
    WARNING;

    /** Payload of a constraint whose violation is a {@link #WARNING}; without it a violation is an {@link #ERROR}. */
    public interface Warning extends Payload {}
}
