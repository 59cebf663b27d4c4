package id.umkm.rules.reference;

import id.umkm.domain.basics.DateRange;
import id.umkm.rules.reference.Rows.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what rows of every section may hold. */
final class RowReader {
    /** Headings that every section with rows may have. */
    static final List<String> GROUND =
            List.of("Dasar", "Basis", "Kutipan", "Citation", "Sejak", "From", "Sampai", "Until", "Catatan", "Note");

    private static final String SHARE = "porsi anggota:";
    private static final String SHARE_ENGLISH = "share of members:";

    private final ReferencePolicy policy;
    private final Grounds grounds;

    RowReader(ReferencePolicy policy, Grounds grounds) {
        this.policy = policy;
        this.grounds = grounds;
    }

    /** What stands behind a row; of a layer above no more than what stands behind the layer's applying. */
    Ground ground(Row row, int layer) {
        Ground ground = grounds.of(row, layer);
        return layer == 0 ? ground : ground.cappedBy(policy.caps().get(layer));
    }

    DateRange dates(Row row) {
        return DateRange.of(date(row.get("Sejak", "From")), date(row.get("Sampai", "Until")));
    }

    private @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : policy.literals().date(text);
    }

    /** One value or name about the subject. */
    Cell.Operand operand(String text, Type type) {
        return CellReader.operand(text, type, false, policy, policy.literals());
    }

    /** The attribute of whose yeses among the members a text takes the share; null where it takes none. */
    @Nullable
    Attribute share(String text) {
        for (String share : List.of(SHARE, SHARE_ENGLISH)) {
            if (Names.key(text).startsWith(Names.key(share))) {
                Attribute attribute = policy.vocabulary().get(text.substring(text.indexOf(':') + 1), true);
                if (!attribute.ofMember() || attribute.type().kind() != Type.Kind.YES_NO) {
                    throw new IllegalArgumentException("no share of members: " + text);
                }
                return attribute;
            }
        }
        return null;
    }

    static void allow(Row row, List<String> ground, String... allowed) {
        row.headings().forEach(heading -> allowHeading(heading, ground, allowed));
    }

    static void allowHeading(String heading, List<String> ground, String... allowed) {
        String key = Names.key(heading);
        if (Stream.concat(ground.stream(), Arrays.stream(allowed))
                .noneMatch(a -> Names.key(a).equals(key))) {
            throw new IllegalArgumentException("no heading " + heading);
        }
    }
}
