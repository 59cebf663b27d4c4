package id.umkm.domain.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.cooperative.DistinctGroups;
import id.umkm.domain.cooperative.FoundersInOneGroup;
import id.umkm.domain.cooperative.NotEmptyProposal;
import id.umkm.domain.cooperative.OnePersonOneRef;
import id.umkm.domain.enterprise.NobodyTwice;
import id.umkm.domain.grant.AwardAfterSubmission;
import id.umkm.domain.grant.CompleteEvent;
import id.umkm.domain.grant.SoundLog;
import id.umkm.domain.group.ChairIsMember;
import id.umkm.domain.group.NotEmptyGroup;
import id.umkm.domain.person.NikAgreesWithRecord;
import id.umkm.domain.place.RegionLevel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final String PREFIX = "id.umkm.";

    static List<Class<? extends Annotation>> constraints() {
        return List.of(
                AtLevel.class,
                AwardAfterSubmission.class,
                ChairIsMember.class,
                CompleteEvent.class,
                DayNotInFuture.class,
                DistinctGroups.class,
                FilledText.class,
                FoundersInOneGroup.class,
                MoreThanZero.class,
                NikAgreesWithRecord.class,
                NobodyTwice.class,
                NotEmptyGroup.class,
                NotEmptyProposal.class,
                NotNegative.class,
                OnePersonOneRef.class,
                OwnFacts.class,
                SoundLog.class,
                YearNotInFuture.class);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void every_constraint_names_a_fault_and_has_no_payload_of_its_own(Class<? extends Annotation> constraint)
            throws NoSuchMethodException {
        Object template = constraint.getMethod("message").getDefaultValue();
        assertThat(Fault.ofTemplate((String) template)).isNotNull();
        assertThat((Class<?>[]) constraint.getMethod("payload").getDefaultValue())
                .isEmpty();
    }

    @Test
    void every_fault_has_a_text_in_both_languages_and_no_text_is_left_over() throws IOException {
        Set<String> keys = new TreeSet<>();
        Stream.concat(
                        Arrays.stream(Fault.values()).map(Fault::template),
                        Arrays.stream(RegionLevel.values())
                                .map(level -> Fault.REGION_LEVEL_WRONG.template(level.name())))
                .forEach(template -> keys.add(template.substring(1, template.length() - 1)));
        assertThat(texts("").stringPropertyNames()).isEqualTo(keys);
        assertThat(texts("_id").stringPropertyNames()).isEqualTo(keys);
    }

    @Test
    void no_text_is_the_same_in_both_languages() throws IOException {
        Properties english = texts("");
        Properties indonesian = texts("_id");
        assertThat(english).allSatisfy((key, text) -> {
            assertThat(text.toString()).isNotBlank().isNotEqualTo(indonesian.get(key));
            assertThat(text.toString()).doesNotContain("{", "$");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_id", "_en"})
    void texts_hold_only_ascii_for_validators_read_them_as_iso_8859_1(String language) throws IOException {
        try (InputStream in = open(language)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).matches("\\p{ASCII}*");
        }
    }

    @Test
    void a_template_of_somebody_else_is_no_fault() {
        assertThat(Fault.ofTemplate("{jakarta.validation.constraints.NotNull.message}"))
                .isNull();
        assertThat(Fault.ofTemplate("")).isNull();
        assertThat(Fault.ofTemplate("{" + PREFIX + "REGION_LEVEL_WRONG.VILLAGE}"))
                .isEqualTo(Fault.REGION_LEVEL_WRONG);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = open(language)) {
            texts.load(in);
        }
        return texts;
    }

    private static InputStream open(String language) {
        return Objects.requireNonNull(
                Fault.class.getResourceAsStream("/ContributorValidationMessages" + language + ".properties"));
    }
}
