package id.umkm.rules.source;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;

/**
 * One thing that is wrong with a policy.
 *
 * @param code stable code, such as {@code CITATION_UNKNOWN}
 * @param position sheet, row and column, such as {@code Kelayakan/GROUP_TOO_SMALL/Syarat}
 * @param place where it stands in the file
 * @param read what was read there; empty where something is absent
 * @param rule what is wrong and what is allowed
 */
public record PolicyFault(String code, String position, Place place, String read, Text rule) {
    /** One line: place, position, what was read, what is allowed. */
    public String describe(Language language) {
        String reading = language == Language.ENGLISH ? "read" : "terbaca";
        return place + " " + position + ": " + rule.in(language)
                + (read.isEmpty() ? "" : " (" + reading + ": " + read + ")") + " [" + code + "]";
    }
}
