package id.umkm.rules.exchange;

import id.umkm.domain.basics.Text;

/**
 * A part of a policy that another form cannot hold.
 *
 * @param position sheet, row and heading, such as {@code Kelayakan/SKILL_MISSING}
 * @param reason why it is left out
 */
public record NotCarried(String position, Text reason) {}
