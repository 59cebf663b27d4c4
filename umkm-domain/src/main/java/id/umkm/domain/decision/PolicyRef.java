package id.umkm.domain.decision;

/**
 * The policy that decided.
 *
 * @param id id of the programme
 * @param version version of the policy
 * @param sha256 hash over the canonical form of all its layers, 64 hexadecimal digits
 */
public record PolicyRef(String id, String version, String sha256) {}
