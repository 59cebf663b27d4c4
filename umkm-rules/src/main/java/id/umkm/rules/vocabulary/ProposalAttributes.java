package id.umkm.rules.vocabulary;

import static id.umkm.rules.vocabulary.Given.choice;
import static id.umkm.rules.vocabulary.Given.name;

import id.umkm.domain.cooperative.CooperativeType;
import id.umkm.domain.cooperative.FoundingProposal;
import id.umkm.domain.cooperative.OfCooperativeType;
import java.util.List;

/** What a policy may ask of the proposal to reach the next stage. */
final class ProposalAttributes {
    private static final ValueType COOPERATIVE_TYPE = ValueType.choice(
            "jenis_koperasi",
            List.of(
                    choice(CooperativeType.PRODUCER, "Produsen", "producer"),
                    choice(CooperativeType.CONSUMER, "Konsumen", "consumer"),
                    choice(CooperativeType.SAVINGS_AND_LOAN, "Simpan pinjam", "savings and loan"),
                    choice(CooperativeType.SERVICE, "Jasa", "service"),
                    choice(CooperativeType.MARKETING, "Pemasaran", "marketing")));

    private ProposalAttributes() {}

    static List<Attribute> all() {
        return List.of(
                Attribute.of("founded_on", "tanggal_pendirian", ValueType.DATE)
                        .of(FoundingProposal.class, FoundingProposal::getFoundedOn),
                Attribute.of("cooperative_type", "jenis_koperasi", COOPERATIVE_TYPE)
                        .changeable(Changeability.YES)
                        .of(OfCooperativeType.class, subject -> name(subject.getType())),
                Attribute.yesNo("founding_meeting_held", "rapat_pembentukan")
                        .changeable(Changeability.YES)
                        .of(FoundingProposal.class, FoundingProposal::getFoundingMeetingHeld),
                Attribute.number("founder_count", "jumlah_pendiri", "orang", "persons")
                        .changeable(Changeability.ONLY_UP)
                        .founderCount());
    }
}
