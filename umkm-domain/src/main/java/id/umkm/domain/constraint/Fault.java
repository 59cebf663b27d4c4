package id.umkm.domain.constraint;

import id.umkm.domain.place.RegionLevel;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints of this library can find, each under a stable name that is never reused or renamed. The key of its
 * text in {@code ContributorValidationMessages} is the name after {@code id.umkm.}.
 */
public enum Fault {
    ACCOUNTED_ABOVE_RELEASED,
    AMOUNT_NEGATIVE,
    AMOUNT_NOT_POSITIVE,
    AWARD_BEFORE_SUBMISSION,
    CHAIR_NOT_A_MEMBER,
    CLUSTER_STEP_TOO_EARLY,
    COMPANION_CONTRADICTED,
    CONVICTION_CONTRADICTED,
    COOPERATIVE_IN_ITSELF,
    COOPERATIVE_NUMBER_CONTRADICTED,
    DATE_AFTER_AS_OF,
    DATE_TOO_EARLY,
    EVENT_AMOUNT_MISSING,
    EVENT_BEFORE_AWARD,
    EVENT_TRANCHE_MISSING,
    EXTRA_NAME_MALFORMED,
    EXTRA_VALUE_MALFORMED,
    FOUNDER_IN_TWO_GROUPS,
    GROUP_EMPTY,
    GROUP_TWICE,
    KIN_CYCLIC,
    KIN_NOT_A_MEMBER,
    KIN_OF_ONESELF,
    MEMBER_REF_TWICE,
    MEMBER_TWICE,
    NEIGHBOURHOOD_NUMBER_WRONG,
    NIK_BIRTH_DATE_DIFFERS,
    NIK_SEX_DIFFERS,
    NUMBER_NEGATIVE,
    OFFICE_WITHOUT_ORGAN,
    OPERATING_COST_ABOVE_REQUEST,
    PROPOSAL_EMPTY,
    REGION_LEVEL_WRONG,
    RELEASED_ABOVE_AWARD,
    REPORT_ACCEPTED_TWICE,
    REPORT_AFTER_ACCEPTANCE,
    REPORT_BEFORE_RELEASE,
    TEXT_MALFORMED,
    TRANCHE_NUMBER_WRONG,
    TRANCHE_RELEASED_TWICE,
    YEAR_AFTER_AS_OF,
    YEAR_TOO_EARLY;

    private static final Map<String, Fault> BY_TEMPLATE = Stream.concat(
                    Arrays.stream(values()).map(fault -> Map.entry(fault.template(), fault)),
                    Arrays.stream(RegionLevel.values())
                            .map(level -> Map.entry(REGION_LEVEL_WRONG.template(level.name()), REGION_LEVEL_WRONG)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The fault whose text the message template names, or null for a template of somebody else. */
    public static @Nullable Fault ofTemplate(String template) {
        return BY_TEMPLATE.get(template);
    }

    /** The message template: the key of the text in braces. */
    public String template() {
        return "{id.umkm." + name() + "}";
    }

    /** The message template of a variant, such as {@code {id.umkm.REGION_LEVEL_WRONG.VILLAGE}}, where one text does not suit all. */
    String template(String variant) {
        return "{id.umkm." + name() + "." + variant + "}";
    }
}
