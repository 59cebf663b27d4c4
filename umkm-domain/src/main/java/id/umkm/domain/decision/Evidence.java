package id.umkm.domain.decision;

import org.jspecify.annotations.Nullable;

/**
 * One fact that a finding rests on.
 *
 * @param attribute English name of the attribute, such as {@code member_count}
 * @param who ref of the member whose fact it is, or null for a fact of the subject
 * @param actual what was found: a {@code Long}, {@code Boolean} or {@code String}, or null where it is unknown
 * @param required what the row asks for, with numbers in place of parameter names, such as {@code >= 5}
 * @param parameter name of the parameter that set the bound, or null
 */
public record Evidence(
        String attribute,
        @Nullable String who,
        @Nullable Object actual,
        String required,
        @Nullable String parameter) {}
