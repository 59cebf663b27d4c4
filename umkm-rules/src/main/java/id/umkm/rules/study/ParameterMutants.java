package id.umkm.rules.study;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.place.RegionCode;
import id.umkm.rules.expression.Operand;
import id.umkm.rules.policy.Parameter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.policy.Term;
import id.umkm.rules.vocabulary.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mutants of one parameter; one that only texts name, or that no decision can read, decides nothing and has none. */
final class ParameterMutants {
    private final MutantCollector out;
    private final Slot<Parameter> slot;
    private final Parameter parameter;
    private final ParameterUse use;

    private ParameterMutants(MutantCollector out, Slot<Parameter> slot) {
        this.out = out;
        this.slot = slot;
        this.parameter = slot.value();
        this.use = new ParameterUse(out.policy(), out.asked());
    }

    static void collect(MutantCollector out, Slot<Parameter> slot) {
        ParameterMutants mutants = new ParameterMutants(out, slot);
        if (!mutants.use.rows(slot.value().name()).isEmpty()) {
            mutants.collect();
        }
    }

    private void collect() {
        for (int i = 0; i < parameter.settings().size(); i++) {
            Parameter.Setting setting = parameter.settings().get(i);
            if (use.isInReach(parameter, setting)) {
                values(i, setting);
                days(i, setting);
            }
        }
        readAt();
    }

    private void values(int place, Parameter.Setting setting) {
        for (Object other : others(setting.value())) {
            out.add(
                    setting.position(),
                    "Nilai",
                    print(setting.value()),
                    print(other),
                    with(
                            place,
                            new Parameter.Setting(
                                    other,
                                    setting.range(),
                                    setting.ground(),
                                    setting.reviewBy(),
                                    setting.layer(),
                                    setting.position())));
        }
    }

    private List<Object> others(Object value) {
        return switch (parameter.type().kind()) {
            case NUMBER, RUPIAH, PERCENT, DATE ->
                Stream.of(-1, 1)
                        .flatMap(step -> Units.shift(value, step).stream())
                        .toList();
            case YES_NO -> List.of(!(Boolean) value);
            case CHOICE, CHOICES ->
                parameter.type().choices().stream()
                        .map(Choice::code)
                        .filter(code -> !code.equals(value))
                        .map(Object.class::cast)
                        .toList();
            case REGION ->
                Regions.near((RegionCode) value).map(Object.class::cast).toList();
            case TEXT -> List.of();
        };
    }

    /**
     * Moves the day on which one value gives way to the next, and takes the first and the last day from a value that none
     * precedes or follows. A day more at these ends is not tried: no row asks for a value there, or the policy would be at
     * fault.
     */
    private void days(int place, Parameter.Setting setting) {
        LocalDate from = setting.range().from();
        LocalDate until = setting.range().until();
        if (until != null) {
            Optional<Integer> next = startingOn(until.plusDays(1));
            addUntil(place, setting, until.minusDays(1), next);
            if (next.isPresent()) {
                addUntil(place, setting, until.plusDays(1), next);
            }
        }
        boolean follows = from != null
                && parameter.settings().stream()
                        .anyMatch(
                                other -> from.minusDays(1).equals(other.range().until()));
        if (from != null && !follows && isVisible(from) && !from.equals(until)) {
            out.add(
                    setting.position(),
                    "Sejak",
                    MutantCollector.day(from),
                    MutantCollector.day(from.plusDays(1)),
                    with(place, ranged(setting, DateRange.of(from.plusDays(1), until))));
        }
    }

    private Optional<Integer> startingOn(LocalDate day) {
        for (int i = 0; i < parameter.settings().size(); i++) {
            if (day.equals(parameter.settings().get(i).range().from())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void addUntil(int place, Parameter.Setting setting, LocalDate until, Optional<Integer> next) {
        LocalDate from = setting.range().from();
        LocalDate before = setting.range().until();
        LocalDate differs = until.isAfter(before) ? until : until.plusDays(1);
        if (!isVisible(differs) || (from != null && until.isBefore(from))) {
            return;
        }
        List<Parameter.Setting> settings =
                new ArrayList<>(Slot.replaced(parameter.settings(), place, ranged(setting, DateRange.of(from, until))));
        if (next.isPresent()) {
            Parameter.Setting following = parameter.settings().get(next.get());
            LocalDate end = following.range().until();
            if (end != null && end.isBefore(until.plusDays(1))) {
                return;
            }
            settings.set(next.get(), ranged(following, DateRange.of(until.plusDays(1), end)));
        }
        out.add(
                setting.position(),
                "Sampai",
                MutantCollector.day(before),
                MutantCollector.day(until),
                slot.with().apply(with(settings)));
    }

    /** Whether a decision can read the parameter on a day. */
    private boolean isVisible(LocalDate day) {
        return parameter.readAt() != null || out.asked().contains(day);
    }

    /** A parameter of one value for all days gives the same on every day. */
    private void readAt() {
        Term readAt = parameter.readAt();
        if (readAt != null && parameter.settings().size() > 1) {
            out.add(
                    parameter.settings().get(0).position(),
                    "Dibaca pada",
                    readAt.nameId(),
                    "",
                    slot.with().apply(new Parameter(parameter.name(), parameter.type(), null, parameter.settings())));
        }
    }

    private static Parameter.Setting ranged(Parameter.Setting setting, DateRange range) {
        return new Parameter.Setting(
                setting.value(), range, setting.ground(), setting.reviewBy(), setting.layer(), setting.position());
    }

    private Policy with(int place, Parameter.Setting setting) {
        return slot.with().apply(with(Slot.replaced(parameter.settings(), place, setting)));
    }

    private Parameter with(List<Parameter.Setting> settings) {
        return new Parameter(parameter.name(), parameter.type(), parameter.readAt(), settings);
    }

    private String print(Object value) {
        return out.texts().of(new Operand.Literal(value), parameter.type());
    }
}
