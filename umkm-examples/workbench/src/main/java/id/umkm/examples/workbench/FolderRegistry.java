package id.umkm.examples.workbench;

import id.umkm.domain.identity.FamilyCardNumber;
import id.umkm.domain.identity.Nik;
import id.umkm.rules.integrity.BusinessAnswer;
import id.umkm.rules.integrity.CivilAnswer;
import id.umkm.rules.integrity.Credit;
import id.umkm.rules.integrity.DecreeEntry;
import id.umkm.rules.integrity.Employment;
import id.umkm.rules.integrity.IdentityKey;
import id.umkm.rules.integrity.PastPayment;
import id.umkm.rules.integrity.PersonKeys;
import id.umkm.rules.integrity.RecordRef;
import id.umkm.rules.integrity.Registry;
import id.umkm.rules.integrity.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a folder say of persons. A source without a file answers for nobody. The decree and the payments are whole
 * lists, so whom they do not name is in no decree and was paid nothing; of the other registers each line is one answer.
 */
final class FolderRegistry implements Registry {
    private static final int DIGITS = 16;

    private final PersonKeys keys;
    private final PersonNumbers persons = new PersonNumbers();
    private final Set<Source> sources = EnumSet.noneOf(Source.class);
    private final AnswerBook<CivilAnswer> civil = AnswerBook.ofAlike();
    private final Numbers cards = new Numbers();
    private final AnswerBook<List<Employment>> employment = AnswerBook.ofAlike();
    private final AnswerBook<List<Credit>> credit = AnswerBook.ofAlike();
    private final AnswerBook<BusinessAnswer> business = AnswerBook.ofAlike();
    private final AnswerBook<DecreeEntry> decree = AnswerBook.ofUnlike();
    private final AnswerBook<PastPayment> payments = AnswerBook.ofUnlike();

    FolderRegistry(PersonKeys keys) {
        this.keys = keys;
    }

    /** Notes that there is a file of the source, so that it answers. */
    void open(Source source) {
        sources.add(source);
    }

    Set<Source> sources() {
        return sources;
    }

    void civil(Nik person, CivilAnswer answer, @Nullable FamilyCardNumber card) {
        int number = number(person);
        civil.add(number, answer);
        if (card != null) {
            cards.add(number, Long.parseLong(card.value()));
        }
    }

    void employment(Nik person, List<Employment> known) {
        employment.add(number(person), known);
    }

    void credit(Nik person, List<Credit> known) {
        credit.add(number(person), known);
    }

    void business(Nik person, BusinessAnswer answer) {
        business.add(number(person), answer);
    }

    void decree(Nik person, DecreeEntry entry) {
        decree.add(number(person), entry);
    }

    void payment(Nik person, PastPayment payment) {
        payments.add(number(person), payment);
    }

    /** The day on which a record was first paid to a person; null if it was not, or if the day is not known. */
    @Nullable
    LocalDate firstPaidOn(IdentityKey person, RecordRef record) {
        List<LocalDate> days = new ArrayList<>();
        payments.each(persons.find(person), payment -> {
            LocalDate paidOn = payment.paidOn();
            if (paidOn != null
                    && record.id().equals(payment.recordId())
                    && record.programme().equals(payment.programme())
                    && record.year() == payment.year()) {
                days.add(paidOn);
            }
        });
        return days.stream().min(LocalDate::compareTo).orElse(null);
    }

    private int number(Nik person) {
        return persons.of(keys.person(person));
    }

    @Override
    public void civil(Set<IdentityKey> asked, Answers<CivilAnswer> answers) {
        for (IdentityKey person : asked) {
            int number = persons.find(person);
            long card = cards.get(number);
            civil.each(number, answer -> answers.answer(person, card == 0 ? answer : withFamily(answer, card)));
        }
    }

    private CivilAnswer withFamily(CivilAnswer answer, long card) {
        String digits = Long.toString(card);
        return answer.withFamilyCard(keys.family(FamilyCardNumber.of("0".repeat(DIGITS - digits.length()) + digits)));
    }

    @Override
    public void employment(Set<IdentityKey> asked, Answers<List<Employment>> answers) {
        asked.forEach(person -> employment.each(persons.find(person), answer -> answers.answer(person, answer)));
    }

    @Override
    public void credit(Set<IdentityKey> asked, Answers<List<Credit>> answers) {
        asked.forEach(person -> credit.each(persons.find(person), answer -> answers.answer(person, answer)));
    }

    @Override
    public void business(Set<IdentityKey> asked, Answers<BusinessAnswer> answers) {
        asked.forEach(person -> business.each(persons.find(person), answer -> answers.answer(person, answer)));
    }

    @Override
    public void decree(Set<IdentityKey> asked, Answers<List<DecreeEntry>> answers) {
        if (sources.contains(Source.DECREE)) {
            asked.forEach(person -> {
                List<DecreeEntry> all = new ArrayList<>(1);
                decree.each(persons.find(person), all::add);
                answers.answer(person, all);
            });
        }
    }

    @Override
    public void grants(Set<IdentityKey> asked, Answers<List<PastPayment>> answers) {
        if (sources.contains(Source.GRANTS)) {
            asked.forEach(person -> {
                List<PastPayment> all = new ArrayList<>(1);
                payments.each(persons.find(person), all::add);
                answers.answer(person, all);
            });
        }
    }
}
