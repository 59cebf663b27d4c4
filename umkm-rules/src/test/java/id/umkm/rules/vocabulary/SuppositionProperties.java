package id.umkm.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.umkm.domain.application.Application;
import id.umkm.domain.basics.Rupiah;
import id.umkm.domain.generator.Applications;
import id.umkm.rules.generator.EdgeRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Facts of which some are supposed are those that somebody would state who knew them to be so. */
class SuppositionProperties {
    private static final Vocabulary WORDS = Vocabulary.standard();
    private static final LocalDate AS_OF = Applications.AS_OF;

    /** A member as somebody would state him: the facts that are not counted from others, and those counted but supposed. */
    private record Stated(String ref, String maskedNik, Map<String, @Nullable Object> values) {}

    @Provide
    Arbitrary<Application> applications() {
        return EdgeRecords.applications();
    }

    @Property(tries = 300)
    void supposed_facts_are_those_stated_one_by_one(
            @ForAll("applications") Application application, @ForAll long seed) {
        Random random = new Random(seed);
        Facts facts = Facts.of(WORDS, application, AS_OF);
        Facts.Supposition supposition = facts.suppose();
        Map<String, @Nullable Object> subject = new HashMap<>();
        for (Attribute attribute : WORDS.attributes(Level.SUBJECT)) {
            if (attribute.getOrigin() instanceof Attribute.Origin.Read) {
                subject.put(attribute.getName(), value(facts, attribute.getName()));
            }
        }
        List<Stated> members = new ArrayList<>();
        facts.getMembers().forEach(member -> members.add(stated(member)));
        for (int i = 0; i < 6; i++) {
            switch (random.nextInt(7)) {
                case 0 -> {
                    supposition.set("annual_sales", null);
                    subject.put("annual_sales", null);
                }
                case 1 -> {
                    supposition.set("Penjualan tahunan", Rupiah.of(7));
                    subject.put("annual_sales", Rupiah.of(7));
                }
                case 2 -> {
                    LocalDate born = LocalDate.of(1990, 6, 1).plusDays(i);
                    if (!members.isEmpty()) {
                        Stated member = members.get(random.nextInt(members.size()));
                        supposition.setOfMember(member.ref(), "birth_date", born);
                        member.values().put("birth_date", born);
                    }
                }
                case 3 -> {
                    if (!members.isEmpty()) {
                        int place = random.nextInt(members.size());
                        String ref = members.get(place).ref();
                        supposition.replaceMember(ref, Map.of("poor", true));
                        members.set(place, new Stated(ref, "", new HashMap<>(Map.of("poor", true))));
                    }
                }
                case 4 -> {
                    supposition.addMember("new" + i, Map.of("birth_date", AS_OF));
                    members.add(new Stated("new" + i, "", new HashMap<>(Map.of("birth_date", AS_OF))));
                }
                // What comes after is supposed of what is supposed.
                case 5 -> supposition = supposition.build().suppose();
                default -> {
                    supposition.withoutMembers();
                    members.clear();
                }
            }
        }
        Facts.Builder builder = Facts.builder(WORDS, application.getId(), AS_OF);
        subject.forEach(builder::set);
        for (Stated member : members) {
            builder.addMember(member.ref(), member.maskedNik());
            member.values().forEach(builder::setOfMember);
        }
        assertThat(allOf(supposition.build())).isEqualTo(allOf(builder.build()));
        assertThat(allOf(facts))
                .as("the facts themselves stay as they are")
                .isEqualTo(allOf(Facts.of(WORDS, application, AS_OF)));
    }

    private static Stated stated(Facts.Person member) {
        Map<String, @Nullable Object> values = new HashMap<>();
        List<Attribute> attributes = WORDS.attributes(Level.MEMBER);
        for (int i = 0; i < attributes.size(); i++) {
            if (attributes.get(i).getOrigin() instanceof Attribute.Origin.Read) {
                values.put(attributes.get(i).getName(), member.get(i));
            }
        }
        return new Stated(member.getRef(), member.getMaskedNik(), values);
    }

    private static List<@Nullable Object> allOf(Facts facts) {
        List<@Nullable Object> all = new ArrayList<>(List.of(facts.getId(), facts.getAsOf(), facts.countMembers()));
        for (int i = 0; i < WORDS.attributes(Level.SUBJECT).size(); i++) {
            all.add(facts.get(i));
        }
        for (Facts.Person member : facts.getMembers()) {
            all.add(member.getRef());
            all.add(member.getMaskedNik());
            for (int i = 0; i < WORDS.attributes(Level.MEMBER).size(); i++) {
                all.add(member.get(i));
            }
        }
        return all;
    }

    @Example
    void what_is_counted_stands_as_supposed_until_what_it_is_counted_from_is() {
        Facts facts = Facts.builder(WORDS, "A-1", AS_OF)
                .addMember("m1", "")
                .setOfMember("birth_date", AS_OF.minusYears(40))
                .build();
        Facts older = facts.suppose().setOfMember("m1", "age", 60L).build();
        assertThat(ofFirst(older, "age")).isEqualTo(60L);
        assertThat(ofFirst(older, "birth_date")).isEqualTo(AS_OF.minusYears(40));
        Facts born = older.suppose()
                .setOfMember("m1", "birth_date", AS_OF.minusYears(20))
                .build();
        assertThat(ofFirst(born, "age")).isEqualTo(20L);
        assertThat(ofFirst(facts, "age")).isEqualTo(40L);
    }

    @Example
    void members_are_counted_anew_and_founders_grow_with_them() {
        Facts facts = Facts.builder(WORDS, "P-1", AS_OF)
                .addMember("m1", "")
                .founders(20)
                .build();
        Facts three = facts.suppose().addMembers(2, Map.of("poor", true)).build();
        assertThat(value(three, "member_count")).isEqualTo(3L);
        assertThat(value(three, "founder_count")).isEqualTo(22L);
        assertThat(three.getMembers().stream().map(Facts.Person::getRef)).containsExactly("m1", "+1", "+2");
        assertThat(value(facts, "member_count")).isEqualTo(1L);
        Facts unknown = Facts.builder(WORDS, "P-2", AS_OF).build();
        assertThat(value(unknown.suppose().addMember("n", Map.of()).build(), "founder_count"))
                .isNull();
    }

    @Example
    void nothing_supposed_is_the_facts_themselves_and_what_is_not_there_is_named() {
        Facts facts = Facts.builder(WORDS, "A-1", AS_OF).addMember("m1", "").build();
        assertThat(facts.suppose().build()).isSameAs(facts);
        assertThatThrownBy(() -> facts.suppose().setOfMember("m2", "poor", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No member 'm2'.");
        assertThatThrownBy(() -> facts.suppose().set("sky", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'sky'");
    }

    private static @Nullable Object value(Facts facts, String attribute) {
        return facts.get(WORDS.ordinal(Level.SUBJECT, attribute).orElseThrow());
    }

    private static @Nullable Object ofFirst(Facts facts, String attribute) {
        return facts.getMembers()
                .get(0)
                .get(WORDS.ordinal(Level.MEMBER, attribute).orElseThrow());
    }
}
