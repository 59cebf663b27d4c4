package id.umkm.rules.policy;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.decision.Layer;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number, date or region of a policy, with its history.
 *
 * @param name as rows name it
 * @param type what its values hold
 * @param readAt the date attribute of the subject at which it is read, such as {@code founded_on}; null for the date that is
 *     decided for
 * @param settings its dated values; their days do not overlap
 */
public record Parameter(
        String name, ValueType type, @Nullable Term readAt, List<Setting> settings) {
    public Parameter {
        settings = List.copyOf(settings);
    }

    /**
     * One dated value of a parameter.
     *
     * @param value of the Java class of the parameter's type
     * @param range the days on which it is in force
     * @param ground what stands behind it
     * @param reviewBy the day by which somebody should confirm it, or null
     * @param layer where it was set
     * @param position sheet and row
     */
    public record Setting(
            Object value,
            DateRange range,
            Ground ground,
            @Nullable LocalDate reviewBy,
            Layer layer,
            String position) {}

    /** The value in force on a day. */
    public Optional<Setting> at(LocalDate day) {
        return settings.stream()
                .filter(setting -> setting.range().contains(day))
                .findFirst();
    }
}
