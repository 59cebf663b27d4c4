package id.umkm.rules.integrity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all registries said of one person, source by source. */
final class Answered {
    private final Reply<CivilAnswer> civil = new Reply<>();
    private final Reply<List<Employment>> employment = new Reply<>();
    private final Reply<List<Credit>> credit = new Reply<>();
    private final Reply<BusinessAnswer> business = new Reply<>();
    private final Reply<List<DecreeEntry>> decree = new Reply<>();
    private final Reply<List<PastPayment>> grants = new Reply<>();

    /** Asks each registry for the persons of whom a source must tell. */
    static Map<IdentityKey, Answered> ask(List<Registry> registries, Map<Source, Set<IdentityKey>> wanted) {
        Map<IdentityKey, Answered> answers = new HashMap<>();
        wanted.forEach(
                (source, persons) -> persons.forEach(person -> answers.computeIfAbsent(person, key -> new Answered())));
        wanted.forEach((source, persons) -> registries.forEach(registry -> ask(source, registry, persons, answers)));
        return answers;
    }

    private static void ask(
            Source source, Registry registry, Set<IdentityKey> persons, Map<IdentityKey, Answered> answers) {
        switch (source) {
            case CIVIL ->
                registry.civil(persons, (person, answer) -> {
                    Answered own = answers.get(person);
                    if (own != null && persons.contains(person)) {
                        own.civil.add(answer, Reply::merge, Answered::gist);
                    }
                });
            case EMPLOYMENT -> registry.employment(persons, lists(persons, answers, own -> own.employment));
            case CREDIT -> registry.credit(persons, lists(persons, answers, own -> own.credit));
            case BUSINESS ->
                registry.business(persons, (person, answer) -> {
                    Answered own = answers.get(person);
                    if (own != null && persons.contains(person)) {
                        own.business.add(answer, Reply::merge, BusinessAnswer::toString);
                    }
                });
            case DECREE -> registry.decree(persons, lists(persons, answers, own -> own.decree));
            case GRANTS -> registry.grants(persons, lists(persons, answers, own -> own.grants));
            case FAMILY_CARD, KIN, ROLE -> {
                // Records state them.
            }
        }
    }

    private static <T> Registry.Answers<List<T>> lists(
            Set<IdentityKey> persons, Map<IdentityKey, Answered> answers, Function<Answered, Reply<List<T>>> part) {
        return (person, answer) -> {
            Answered own = answers.get(person);
            if (own != null && persons.contains(person)) {
                part.apply(own)
                        .add(List.copyOf(answer), Reply::merge, list -> list.isEmpty() ? "none" : list.size() + "");
            }
        };
    }

    private static String gist(CivilAnswer answer) {
        LocalDate since = answer.since();
        return answer.state() + (since == null ? "" : " " + since);
    }

    Reply<?> find(Source source) {
        return switch (source) {
            case CIVIL -> civil;
            case EMPLOYMENT -> employment;
            case CREDIT -> credit;
            case BUSINESS -> business;
            case DECREE -> decree;
            case GRANTS -> grants;
            case FAMILY_CARD, KIN, ROLE -> throw new IllegalArgumentException(source + " is stated by records.");
        };
    }

    boolean isContested() {
        return civil.isContested()
                || employment.isContested()
                || credit.isContested()
                || business.isContested()
                || decree.isContested()
                || grants.isContested();
    }

    @Nullable
    CivilAnswer civil() {
        return civil.agreed();
    }

    List<Employment> employment() {
        return agreed(employment);
    }

    List<Credit> credit() {
        return agreed(credit);
    }

    @Nullable
    BusinessAnswer business() {
        return business.agreed();
    }

    /** Null where nobody answered, or answers contradict each other. */
    @Nullable
    List<DecreeEntry> decree() {
        return decree.agreed();
    }

    List<PastPayment> grants() {
        return agreed(grants);
    }

    private static <T> List<T> agreed(Reply<List<T>> reply) {
        List<T> agreed = reply.agreed();
        return agreed == null ? List.of() : agreed;
    }
}
