package id.umkm.examples.workbench;

import id.umkm.rules.exchange.NotCarried;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A policy as it was written in one form, and what the form does not hold. */
final class Exported {
    private final byte[] bytes;
    private final List<NotCarried> notCarried;

    private Exported(byte[] bytes, List<NotCarried> notCarried) {
        this.bytes = bytes;
        this.notCarried = List.copyOf(notCarried);
    }

    static Exported of(byte[] bytes) {
        return new Exported(bytes, List.of());
    }

    static Exported of(String text, List<NotCarried> notCarried) {
        return new Exported(text.getBytes(StandardCharsets.UTF_8), notCarried);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<NotCarried> notCarried() {
        return notCarried;
    }
}
