package id.umkm.rules.explain;

import id.umkm.domain.basics.Language;
import id.umkm.domain.basics.Text;
import id.umkm.domain.decision.DecisionKind;
import id.umkm.domain.decision.Outcome;
import id.umkm.domain.enterprise.ApplicantKind;
import id.umkm.rules.vocabulary.ApplicantWords;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What decisions come to, in one plain sentence each. None promises more than the decision says. */
final class LetterSentences {
    private LetterSentences() {}

    /**
     * The outcome as a sentence to the applicant.
     *
     * @param tranche for a disbursement the tranche, or null after the last one
     * @param applicant what the applicant is; an entrepreneur is spoken to as a person
     */
    static Text sentence(DecisionKind kind, Outcome outcome, @Nullable Integer tranche, ApplicantKind applicant) {
        Text sentence = switch (kind) {
            case ELIGIBILITY -> eligibility(outcome);
            case AMOUNT -> amount(outcome);
            case ALLOCATION -> allocation(outcome);
            case REFERRAL -> to(applicant, referral(outcome));
            case DISBURSEMENT -> tranche == null ? afterLastTranche(outcome) : disbursement(outcome);
            case GRADUATION -> to(applicant, graduation(outcome));
        };
        if (sentence == null) {
            throw new IllegalArgumentException("A decision of kind " + kind + " cannot come to " + outcome + ".");
        }
        return sentence;
    }

    /** The outcome in a word or two. */
    static Text shortly(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> Text.of("memenuhi syarat", "meets the conditions");
            case NOT_ELIGIBLE -> Text.of("tidak memenuhi syarat", "does not meet the conditions");
            case GRANTED -> Text.of("dibantu sebesar yang diminta", "all that was asked");
            case REDUCED -> Text.of("dibantu kurang dari yang diminta", "less than was asked");
            case FUNDED -> Text.of("didanai", "funded");
            case PARTLY_FUNDED -> Text.of("didanai sebagian", "funded in part");
            case NOT_FUNDED -> Text.of("tidak didanai", "not funded");
            case REFERRED -> Text.of("dirujuk", "referred");
            case RELEASE -> Text.of("dapat dibayarkan", "can be paid");
            case HOLD -> Text.of("ditahan", "waits");
            case STOP -> Text.of("tidak dibayarkan", "not paid");
            case RECOVER -> Text.of("harus dikembalikan", "to be returned");
            case PROMOTE -> Text.of("naik tahap", "reaches the next stage");
            case STAY -> Text.of("tetap pada tahapnya", "stays at its stage");
            case DEMOTE -> Text.of("turun tahap", "goes back a stage");
            case NONE -> Text.of("tidak ada", "nothing");
            case INCOMPLETE -> Text.of("belum lengkap", "incomplete");
            case NEEDS_REVIEW -> Text.of("perlu diperiksa petugas", "to be checked by an officer");
            case NO_POLICY_IN_FORCE -> Text.of("tidak ada kebijakan yang berlaku", "no policy in force");
        };
    }

    /** What a kind of decision is about. */
    static Text about(DecisionKind kind, ApplicantKind applicant) {
        return switch (kind) {
            case ELIGIBILITY -> Text.of("kelayakan", "eligibility");
            case AMOUNT -> Text.of("jumlah bantuan", "amount of the grant");
            case ALLOCATION -> Text.of("pembagian pagu", "sharing out of the budget");
            case REFERRAL -> Text.of("rujukan pendamping", "referral to a companion");
            case DISBURSEMENT -> Text.of("pencairan hibah", "payment of the grant");
            case GRADUATION ->
                Text.of(
                        "tahap " + ApplicantWords.of(applicant).id(),
                        "stage of the " + ApplicantWords.of(applicant).en());
        };
    }

    /** A sentence to a group, said to whoever applies. */
    private static @Nullable Text to(ApplicantKind applicant, @Nullable Text toGroup) {
        if (toGroup == null || applicant == ApplicantKind.GROUP) {
            return toGroup;
        }
        String id = toGroup.id();
        String en = toGroup.in(Language.ENGLISH);
        if (applicant == ApplicantKind.ENTREPRENEUR) {
            return Text.of(
                    id.replace("Kelompok Anda", "Anda")
                            .replace("kelompok Anda", "Anda")
                            .replace("Kelompok", "Anda")
                            .replace("kelompok", "Anda")
                            .replace("pada tahapnya", "pada tahap Anda")
                            .replace("usulan pendirian", "usulan"),
                    en.replace("Your group is", "You are")
                            .replace("your group is", "you are")
                            .replace("Your group does", "You do")
                            .replace("The group meets", "You meet")
                            .replace("The group stays at its", "You stay at your")
                            .replace("The group goes", "You go")
                            .replace("the group reaches", "you reach")
                            .replace("the group can reach", "you can reach")
                            .replace("the stage of the group", "your stage")
                            .replace("accompanies it", "accompanies you")
                            .replace("this founding proposal", "this proposal"));
        }
        Text word = ApplicantWords.of(applicant);
        return Text.of(
                id.replace(
                                "Kelompok",
                                word.id().substring(0, 1).toUpperCase(Locale.ROOT)
                                        + word.id().substring(1))
                        .replace("kelompok", word.id())
                        .replace("usulan pendirian", "usulan"),
                en.replace("group", word.in(Language.ENGLISH)).replace("founding proposal", "proposal"));
    }

    private static @Nullable Text eligibility(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE ->
                Text.of(
                        "Usulan Anda memenuhi syarat program; ini belum berarti usulan Anda didanai.",
                        "Your application meets the conditions of the programme; this does not yet mean that it is funded.");
            case NOT_ELIGIBLE ->
                Text.of(
                        "Usulan Anda tidak memenuhi syarat program.",
                        "Your application does not meet the conditions of the programme.");
            case INCOMPLETE ->
                Text.of(
                        "Belum dapat diputuskan apakah usulan Anda memenuhi syarat program, karena keterangannya belum lengkap.",
                        "It cannot be settled yet whether your application meets the conditions of the programme, because facts are"
                                + " missing.");
            case NEEDS_REVIEW ->
                Text.of(
                        "Petugas perlu memeriksa apakah usulan Anda memenuhi syarat program.",
                        "An officer needs to check whether your application meets the conditions of the programme.");
            case NO_POLICY_IN_FORCE ->
                Text.of(
                        "Pada tanggal ini tidak ada kebijakan program yang berlaku untuk usulan Anda, sehingga tidak diputuskan apakah"
                                + " usulan Anda memenuhi syarat.",
                        "No policy of the programme is in force for your application on this date, so it is not settled whether it"
                                + " meets the conditions.");
            default -> null;
        };
    }

    private static @Nullable Text amount(Outcome outcome) {
        return switch (outcome) {
            case GRANTED ->
                Text.of(
                        "Menurut kebijakan program, usulan Anda dapat dibantu sebesar yang diminta; ini belum berarti uangnya"
                                + " dibayarkan.",
                        "By the policy of the programme your application can be helped with all that was asked; this does not yet"
                                + " mean that money is paid.");
            case REDUCED ->
                Text.of(
                        "Menurut kebijakan program, usulan Anda dapat dibantu dengan jumlah yang lebih kecil daripada yang diminta;"
                                + " ini belum berarti uangnya dibayarkan.",
                        "By the policy of the programme your application can be helped with less than was asked; this does not yet"
                                + " mean that money is paid.");
            case NONE ->
                Text.of(
                        "Menurut kebijakan program, tidak ada bantuan yang dapat diberikan untuk usulan Anda.",
                        "By the policy of the programme nothing can be given for your application.");
            case INCOMPLETE ->
                Text.of(
                        "Jumlah bantuan belum dapat diputuskan karena keterangannya belum lengkap.",
                        "The amount cannot be settled yet because facts are missing.");
            case NEEDS_REVIEW ->
                Text.of(
                        "Petugas perlu memeriksa usulan Anda sebelum jumlah bantuannya diputuskan.",
                        "An officer needs to check your application before the amount is settled.");
            case NO_POLICY_IN_FORCE ->
                Text.of(
                        "Pada tanggal ini tidak ada kebijakan program yang berlaku untuk usulan Anda, sehingga jumlah bantuannya tidak"
                                + " diputuskan.",
                        "No policy of the programme is in force for your application on this date, so no amount is settled.");
            default -> null;
        };
    }

    private static @Nullable Text allocation(Outcome outcome) {
        return switch (outcome) {
            case FUNDED ->
                Text.of(
                        "Pagu program cukup untuk usulan Anda, sehingga usulan Anda didanai.",
                        "The budget of the programme reaches for your application, so it is funded.");
            case PARTLY_FUNDED ->
                Text.of(
                        "Pagu program hanya cukup untuk sebagian, sehingga usulan Anda didanai sebagian.",
                        "The budget of the programme reaches for a part only, so your application is funded in part.");
            case NOT_FUNDED ->
                Text.of("Usulan Anda tidak didanai dari pagu ini.", "Your application is not funded from this budget.");
            case INCOMPLETE ->
                Text.of(
                        "Usulan Anda belum ikut diperingkat karena keterangannya belum lengkap.",
                        "Your application is not ranked yet because facts are missing.");
            case NEEDS_REVIEW ->
                Text.of(
                        "Usulan Anda belum ikut diperingkat karena petugas perlu memeriksanya lebih dahulu.",
                        "Your application is not ranked yet because an officer needs to check it first.");
            case NO_POLICY_IN_FORCE ->
                Text.of(
                        "Pada tanggal ini tidak ada kebijakan program yang berlaku untuk usulan Anda, sehingga usulan Anda tidak"
                                + " diperingkat.",
                        "No policy of the programme is in force for your application on this date, so it is not ranked.");
            default -> null;
        };
    }

    private static @Nullable Text referral(Outcome outcome) {
        return switch (outcome) {
            case REFERRED ->
                Text.of(
                        "Kelompok Anda dirujuk agar didampingi.",
                        "Your group is referred to somebody who accompanies it.");
            case NONE ->
                Text.of(
                        "Kelompok Anda tidak perlu dirujuk kepada pendamping.",
                        "Your group does not need to be referred to a companion.");
            case INCOMPLETE ->
                Text.of(
                        "Belum dapat diputuskan apakah kelompok Anda dirujuk kepada pendamping, karena keterangannya belum lengkap.",
                        "It cannot be settled yet whether your group is referred to a companion, because facts are missing.");
            case NEEDS_REVIEW ->
                Text.of(
                        "Petugas perlu memeriksa apakah kelompok Anda dirujuk kepada pendamping.",
                        "An officer needs to check whether your group is referred to a companion.");
            case NO_POLICY_IN_FORCE ->
                Text.of(
                        "Pada tanggal ini tidak ada kebijakan program yang berlaku untuk usulan Anda, sehingga rujukan kepada"
                                + " pendamping tidak diputuskan.",
                        "No policy of the programme is in force for your application on this date, so no referral to a companion is"
                                + " settled.");
            default -> null;
        };
    }

    private static @Nullable Text disbursement(Outcome outcome) {
        return switch (outcome) {
            case RELEASE -> Text.of("Tahap ini dapat dibayarkan.", "This tranche of the grant can be paid.");
            case HOLD ->
                Text.of(
                        "Pembayaran tahap ini ditahan karena ada yang belum beres.",
                        "Payment of this tranche of the grant waits, because something is not in order yet.");
            case STOP -> Text.of("Tahap ini tidak dibayarkan.", "This tranche of the grant is not paid.");
            case RECOVER ->
                Text.of(
                        "Uang yang sudah dibayarkan tetapi belum dipertanggungjawabkan harus dikembalikan.",
                        "What was paid and not accounted for has to be returned.");
            case NONE ->
                Text.of(
                        "Tidak ada lagi yang harus dibayarkan atau dikembalikan.",
                        "Nothing is left to be paid or to be returned.");
            case INCOMPLETE ->
                Text.of(
                        "Pencairan hibah belum dapat diputuskan karena keterangannya belum lengkap.",
                        "Payment of the grant cannot be settled yet because facts are missing.");
            case NEEDS_REVIEW ->
                Text.of(
                        "Petugas perlu memeriksa hibah ini sebelum pencairannya diputuskan.",
                        "An officer needs to check this grant before its payment is settled.");
            case NO_POLICY_IN_FORCE ->
                Text.of(
                        "Pada tanggal ini tidak ada kebijakan program yang berlaku untuk hibah ini, sehingga pencairannya tidak"
                                + " diputuskan.",
                        "No policy of the programme is in force for this grant on this date, so its payment is not settled.");
            default -> null;
        };
    }

    /** Nothing is left to pay then, so these say what becomes of the grant. */
    private static @Nullable Text afterLastTranche(Outcome outcome) {
        return switch (outcome) {
            case HOLD ->
                Text.of(
                        "Hibah ini belum selesai karena ada yang belum beres.",
                        "This grant is not finished, because something is not in order yet.");
            case STOP -> Text.of("Hibah ini dihentikan.", "This grant comes to a stop.");
            default -> disbursement(outcome);
        };
    }

    private static @Nullable Text graduation(Outcome outcome) {
        return switch (outcome) {
            case PROMOTE ->
                Text.of(
                        "Kelompok memenuhi syarat untuk naik ke tahap berikutnya.",
                        "The group meets the conditions for the next stage.");
            case STAY ->
                Text.of("Kelompok tetap pada tahapnya yang sekarang.", "The group stays at its present stage.");
            case DEMOTE -> Text.of("Kelompok kembali ke tahap sebelumnya.", "The group goes back to an earlier stage.");
            case INCOMPLETE ->
                Text.of(
                        "Belum dapat diputuskan apakah kelompok naik tahap, karena keterangannya belum lengkap.",
                        "It cannot be settled yet whether the group reaches the next stage, because facts are missing.");
            case NEEDS_REVIEW ->
                Text.of(
                        "Petugas perlu memeriksa apakah kelompok dapat naik tahap.",
                        "An officer needs to check whether the group can reach the next stage.");
            case NO_POLICY_IN_FORCE ->
                Text.of(
                        "Pada tanggal ini tidak ada kebijakan program yang berlaku untuk usulan pendirian ini, sehingga tahap kelompok"
                                + " tidak diputuskan.",
                        "No policy of the programme is in force for this founding proposal on this date, so the stage of the group is"
                                + " not settled.");
            default -> null;
        };
    }
}
