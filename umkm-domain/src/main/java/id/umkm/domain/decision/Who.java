package id.umkm.domain.decision;

/**
 * A person whom a finding names.
 *
 * @param ref the host's own key of the member
 * @param nik the identity number, masked but for its last four digits
 */
public record Who(String ref, String nik) {}
