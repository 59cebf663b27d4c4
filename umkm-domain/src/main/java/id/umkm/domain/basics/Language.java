package id.umkm.domain.basics;

/** A language in which texts for people are written; Indonesian is always present, English may be absent. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code: {@code id} or {@code en}. */
    public String getCode() {
        return code;
    }
}
