package id.umkm.rules.study;

import id.umkm.domain.basics.Text;

/**
 * A row or a bound of a policy that no scenario reaches.
 *
 * @param position sheet and row, such as {@code Kelayakan/GROUP_TOO_SMALL}
 * @param missing what no scenario shows
 */
public record CoverageGap(String position, Text missing) {}
