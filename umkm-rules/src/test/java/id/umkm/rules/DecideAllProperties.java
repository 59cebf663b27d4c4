package id.umkm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.umkm.domain.application.Application;
import id.umkm.domain.decision.Decision;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.generator.Applications;
import id.umkm.domain.json.DecisionJson;
import id.umkm.domain.validation.DomainValidator;
import id.umkm.domain.validation.InvalidInputException;
import id.umkm.domain.validation.Validated;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of many applications that are decided at once. */
class DecideAllProperties {
    private static final PolicyEngine ENGINE = PolicyEngine.of(PolicyLibrary.bundled());
    private static final ProgrammeEngine IW = ENGINE.programme("mojokerto-iw");

    /** Some name another programme, or a code that no list holds: these fail. */
    @Provide
    Arbitrary<List<Validated<Application>>> applications() {
        Arbitrary<Application> own = Applications.complete().map(DecideAllProperties::ofProgramme);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Applications.complete()), net.jqwik.api.Tuple.of(2, own))
                .map(application -> DomainValidator.standard().validate(application, Applications.AS_OF))
                .list()
                .ofMaxSize(12);
    }

    private static Application ofProgramme(Application application) {
        Application.Builder builder = Application.builder();
        return builder.from(application).programme(IW.getId()).build();
    }

    @Provide
    Arbitrary<DecisionKind> kinds() {
        return Arbitraries.of(DecisionKind.ELIGIBILITY, DecisionKind.AMOUNT, DecisionKind.REFERRAL);
    }

    @Property(tries = 25)
    void whatever_the_number_of_threads_the_same_comes_in_the_same_order_as_one_by_one(
            @ForAll("applications") List<Validated<Application>> few,
            @ForAll("kinds") DecisionKind kind,
            @ForAll @IntRange(min = 1, max = 5) int threads,
            @ForAll @IntRange(min = 0, max = 150) int count,
            @ForAll Random order) {
        List<Validated<Application>> many = few.isEmpty()
                ? few
                : IntStream.range(0, count)
                        .mapToObj(i -> few.get(order.nextInt(few.size())))
                        .toList();
        Function<Validated<Application>, Decision> decide = application -> IW.decide(kind, application);

        assertThat(told(Workers.of(threads).map(many.stream(), decide)))
                .isEqualTo(many.stream().map(one -> told(decide, one)).toList());
        assertThat(told(IW.decideAll(kind, many.stream())))
                .isEqualTo(many.stream().map(one -> told(decide, one)).toList());
        assertThat(told(ENGINE.decideAll(kind, many.stream())))
                .isEqualTo(many.stream()
                        .map(one -> told(application -> ENGINE.decide(kind, application), one))
                        .toList());
    }

    /** Each decision as JSON, or what was thrown in its place. */
    private static List<String> told(Stream<Decision> decisions) {
        List<String> told = new ArrayList<>();
        try (decisions) {
            Iterator<Decision> iterator = decisions.iterator();
            boolean isLeft = true;
            while (isLeft) {
                try {
                    isLeft = iterator.hasNext();
                    if (isLeft) {
                        told.add(DecisionJson.write(iterator.next()));
                    }
                } catch (InvalidInputException | UnknownProgrammeException e) {
                    told.add(String.valueOf(e));
                }
            }
        }
        return told;
    }

    private static String told(Function<Validated<Application>, Decision> decide, Validated<Application> application) {
        try {
            return DecisionJson.write(decide.apply(application));
        } catch (InvalidInputException | UnknownProgrammeException e) {
            return String.valueOf(e);
        }
    }
}
