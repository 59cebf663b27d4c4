package id.umkm.domain.decision;

/**
 * What an auditor needs to run a decision again.
 *
 * @param inputSha256 hash over the canonical JSON (RFC 8785) of the validated input, 64 hexadecimal digits
 * @param engine name and version of the library that decided
 */
public record Audit(String inputSha256, String engine) {}
