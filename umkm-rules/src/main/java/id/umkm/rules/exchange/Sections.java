package id.umkm.rules.exchange;

import id.umkm.domain.basics.DateRange;
import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.Effect;
import id.umkm.rules.expression.CellPrinter;
import id.umkm.rules.policy.Policy;
import id.umkm.rules.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections of a policy that rules about applications do not hold, and days in words. */
final class Sections {
    private Sections() {}

    /** What is left out because it is about another question than those carried. */
    static List<NotCarried> notCarried(Policy policy, Set<Effect> effects) {
        List<NotCarried> all = new ArrayList<>();
        policy.getCriteria().stream()
                .filter(criterion -> !effects.contains(criterion.getEffect()))
                .forEach(criterion -> all.add(new NotCarried(
                        criterion.getPosition(),
                        Text.of("Baris dengan efek ini tidak dibawa.", "Rows of this effect are left out."))));
        all.addAll(ofOtherQuestions(policy));
        return all;
    }

    /** The sections that are not about whether and how much an application is granted. */
    static List<NotCarried> ofOtherQuestions(Policy policy) {
        List<NotCarried> all = new ArrayList<>();
        if (policy.getAllocation() != null) {
            all.add(new NotCarried(
                    "Alokasi", Text.of("Pembagian pagu tidak dibawa.", "The sharing of the budget is left out.")));
        }
        if (!policy.getTranches().isEmpty()) {
            all.add(new NotCarried(
                    "Pencairan",
                    Text.of("Pencairan dan syaratnya tidak dibawa.", "Payment and its conditions are left out.")));
        }
        if (!policy.getTransitions().isEmpty()) {
            all.add(new NotCarried(
                    "Kelulusan", Text.of("Kelulusan kelompok tidak dibawa.", "The graduation of groups is left out.")));
        }
        return all;
    }

    static String days(DateRange days, Language language) {
        boolean english = language == Language.ENGLISH;
        String from = day(days.from(), language);
        String until = day(days.until(), language);
        if (from.isEmpty() && until.isEmpty()) {
            return english ? "always" : "selalu";
        }
        if (from.isEmpty()) {
            return (english ? "until " : "sampai dengan ") + until;
        }
        return until.isEmpty() ? (english ? "from " : "sejak ") + from : from + (english ? " to " : " s.d. ") + until;
    }

    static String day(@Nullable LocalDate day, Language language) {
        return day == null ? "" : CellPrinter.printValue(day, ValueType.DATE, language);
    }
}
