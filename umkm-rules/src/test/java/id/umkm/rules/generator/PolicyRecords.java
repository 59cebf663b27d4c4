package id.umkm.rules.generator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rows of a kind may ask about. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are never changed.
enum PolicyRecords {
    APPLICATION(
            List.of("tanggal_usulan"),
            PolicyQuestion.OF_DAY,
            PolicyQuestion.OF_APPLICATION,
            PolicyQuestion.OF_GROUP,
            PolicyQuestion.OF_MEMBER),
    GRANT(
            List.of("tanggal_usulan", "tanggal_penetapan"),
            PolicyQuestion.OF_DAY,
            PolicyQuestion.OF_APPLICATION,
            PolicyQuestion.OF_GROUP,
            PolicyQuestion.OF_MEMBER,
            PolicyQuestion.OF_GRANT),
    GROUP_OF_PROPOSAL(
            List.of("tanggal_pendirian"),
            PolicyQuestion.OF_DAY,
            PolicyQuestion.OF_GROUP,
            PolicyQuestion.OF_MEMBER,
            PolicyQuestion.OF_PROPOSAL),
    PROPOSAL(List.of("tanggal_pendirian"), PolicyQuestion.OF_DAY, PolicyQuestion.OF_PROPOSAL),
    /** What both applications and proposals have, group by group. */
    GROUP(List.of(), PolicyQuestion.OF_DAY, PolicyQuestion.OF_GROUP, PolicyQuestion.OF_MEMBER),
    /** What both applications and proposals have, of all groups at once. */
    PEOPLE(List.of(), PolicyQuestion.OF_DAY, PolicyQuestion.OF_MEMBER);

    private final List<String> dates;
    private final List<PolicyQuestion> questions;

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    PolicyRecords(List<String> dates, List<PolicyQuestion>... questions) {
        this.dates = dates;
        List<PolicyQuestion> all = Stream.of(questions).flatMap(List::stream).toList();
        Set<String> names = all.stream().map(PolicyQuestion::name).collect(Collectors.toSet());
        this.questions = all.stream().map(q -> q.within(names, dates)).toList();
    }

    List<PolicyQuestion> of(boolean ofMember) {
        return questions.stream().filter(q -> q.ofMember() == ofMember).toList();
    }

    /** The dates at which parameters may be read. */
    List<String> dates() {
        return dates;
    }
}
